import Linking
import Templates

/// The job titles that a role's guides name as related or as a next step; those with a page are links.
enum JobTitles {
    static let shape = Shape.section([
        "entries": .list(.record(["label": .text, "href": .optional(.text), "note": .optional(.text)]))
    ])

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let path = edition.addresses.role(index)
        var seen: Set<String> = []
        let references = edition.library.roles[index].references.filter {
            $0.role != index && seen.insert($0.title.lowercased()).inserted
        }
        return .section(
            "entries",
            references.map { reference in
                let href = reference.role.map { RelativeLink(from: path, to: edition.addresses.role($0)).href }
                return .record([
                    "label": .text(reference.title), "href": .optional(href), "note": .optional(reference.note),
                ])
            })
    }
}
