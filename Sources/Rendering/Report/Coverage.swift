import Linking
import Roles

/// The fields of a role that guides may give, and whether they do.
enum Coverage {
    struct Field: Sendable {
        let name: String
        let isGiven: @Sendable (LibraryRole) -> Bool
    }

    static let fields = [
        field("Summary") { $0.summary?.isEmpty == false },
        field("Responsibilities") { !$0.responsibilities.isEmpty },
        Field(name: "Skills") { !$0.skillIDs.isEmpty },
        Field(name: "Tools") { !$0.toolIDs.isEmpty },
        field("Pay") { !$0.salaryBands.isEmpty || !$0.salaryObservations.isEmpty },
        field("Career levels") { !$0.levels.isEmpty },
        field("Learning path") { !$0.phases.isEmpty },
        field("Education") { !$0.education.isEmpty },
        field("Experience") { !$0.experience.isEmpty },
        field("Projects") { !$0.projects.isEmpty },
        field("Resources") { !$0.resources.isEmpty },
        field("Questions") { !$0.questions.isEmpty },
        Field(name: "Related roles named") { !$0.references.isEmpty },
    ]

    private static func field(_ name: String, _ isGiven: @escaping @Sendable (Role) -> Bool) -> Field {
        Field(name: name) { role in role.parts.contains { isGiven($0.role) } }
    }
}
