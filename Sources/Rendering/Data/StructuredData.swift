import Linking
import Roles
import Templates

/// What a role's page says, in the words of schema.org: the occupation, the way back, questions and learning paths.
///
/// Every text and figure stands on the page too. Nothing is put under a name that means something else: a band is a
/// smallest and a largest value, never percentiles.
enum StructuredData {
    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let role = edition.library.roles[index]
        var graph = [OccupationData(index: index, edition: edition).json, breadcrumbs(of: index, in: edition)]
        if let questions = questions(of: role) { graph.append(questions) }
        graph += LearningProgramData.programs(of: role)
        return .script(JSON.linked(["@context": .string("https://schema.org"), "@graph": .array(graph)]).scriptBytes)
    }

    private static func breadcrumbs(of index: Int, in edition: Edition) -> JSON {
        let places = [
            ("Home", SitePath.home), (Frame.Area.roles.label, SitePath.roles),
            (edition.library.roles[index].title, edition.addresses.role(index)),
        ]
        return .linked([
            "@type": .string("BreadcrumbList"),
            "itemListElement": .array(
                places.enumerated().map { position, place in
                    .linked([
                        "@type": .string("ListItem"), "position": .integer(position + 1), "name": .string(place.0),
                        "item": .optional(edition.settings.address(of: place.1)),
                    ])
                }),
        ])
    }

    private static func questions(of role: LibraryRole) -> JSON? {
        let questions = role.parts.flatMap(\.role.questions).filter { !$0.question.isEmpty && !$0.answer.isEmpty }
        guard !questions.isEmpty else { return nil }
        return .linked([
            "@type": .string("FAQPage"),
            "mainEntity": .array(
                questions.map { item in
                    .linked([
                        "@type": .string("Question"), "name": .string(item.question),
                        "acceptedAnswer": .linked(["@type": .string("Answer"), "text": .string(item.answer)]),
                    ])
                }),
        ])
    }
}

extension SiteSettings {
    /// The address of a page on the web, nil when the site does not say where it is published.
    func address(of path: String) -> String? {
        baseURL.map { $0.hasSuffix("/") ? $0 + path : "\($0)/\(path)" }
    }
}
