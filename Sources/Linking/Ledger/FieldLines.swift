import Markdown
import Roles

/// Which list of typed values each line is in; of nested values the narrower wins.
enum FieldLines {
    static func fields(of guide: Guide) -> [Int: String] {
        var fields: [Int: String] = [:]
        for (name, lines) in guide.roles.flatMap(values).sorted(by: isWider) {
            for line in lines.first...lines.last where line <= guide.source.lineCount { fields[line] = name }
        }
        return fields
    }

    private static func isWider(_ one: (name: String, lines: LineRange), _ other: (name: String, lines: LineRange))
        -> Bool
    {
        let (a, b) = (one.lines.last - one.lines.first, other.lines.last - other.lines.first)
        return a != b ? a > b : (one.lines.first, other.name) < (other.lines.first, one.name)
    }

    private static func values(of role: Role) -> [(name: String, lines: LineRange)] {
        func named(_ name: String, _ places: [Provenance]) -> [(name: String, lines: LineRange)] {
            places.filter { $0.lines.first >= 1 }.map { (name, $0.lines) }
        }
        return named("phases", role.phases.map(\.provenance))
            + named("questions", role.questions.map(\.provenance))
            + named("levels", role.levels.map(\.provenance))
            + named("salary bands", role.salaryBands.map(\.provenance))
            + named("salary observations", role.salaryObservations.map(\.provenance))
            + named("projects", role.projects.map(\.provenance))
            + named("resources", role.resources.map(\.provenance))
            + named("related roles", role.relatedRoles.map(\.provenance))
            + named("skills", role.declaredSkills.map(\.provenance))
            + named("responsibilities", role.responsibilities.map(\.provenance))
    }
}
