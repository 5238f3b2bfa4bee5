import Linking
import Roles
import Templates

/// The list of a page's headings of the second and third level, in the order of the page.
struct Contents {
    private struct Entry {
        let label: String
        let anchor: String
        var children: [(label: String, anchor: String)] = []
    }

    static let shape = Shape.list(
        .record([
            "label": .text, "anchor": .text, "hasChildren": .bool,
            "children": .list(.record(["label": .text, "anchor": .text])),
        ]))

    private var entries: [Entry] = []

    /// Whether there are enough headings for a list of them to help.
    var isWorthwhile: Bool { entries.count > 2 }

    mutating func add(_ label: String, anchor: String, level: Int = 2) {
        if level == 2 || entries.isEmpty {
            entries.append(Entry(label: label, anchor: anchor))
        } else if level == 3 {
            entries[entries.count - 1].children.append((label, anchor))
        }
    }

    /// Adds the headings of a guide, lowered as its text is.
    mutating func add(_ sections: [Section], ofGuide guide: Int, in edition: Edition, lowering: Int = 0) {
        for section in sections.flattened {
            guard let anchor = edition.addresses.section(section.anchor, ofGuide: guide)?.anchor else { continue }
            add(section.shownTitle, anchor: anchor, level: section.level + lowering)
        }
    }

    var value: Value {
        .list(
            entries.map { entry in
                let children = entry.children.map { Contents.link($0.label, $0.anchor) }
                return .record([
                    "label": .text(entry.label), "anchor": .text(entry.anchor), "hasChildren": .bool(!children.isEmpty),
                    "children": .list(children.map(Value.record)),
                ])
            })
    }

    private static func link(_ label: String, _ anchor: String) -> Record {
        ["label": .text(label), "anchor": .text(anchor)]
    }
}
