import Linking
import Templates

/// The list of all tools, or of all skills, under their kinds.
enum EntityIndex {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text, "jumpLabel": .text, "filters": .link,
        "groups": .list(
            .record([
                "label": .text, "heading": .text, "anchor": .text,
                "entries": .list(.record(["label": .text, "href": .text, "note": .text])),
            ])),
    ]

    static func value(of kind: EntityKind, in edition: Edition) -> Value {
        let area: Frame.Area = kind == .tool ? .tools : .skills
        let groups = EntityGroup.groups(of: kind, in: edition.library)
        let count = groups.reduce(0) { $0 + $1.entities.count }
        let noun = kind == .tool ? "tool" : "skill"
        let summary =
            "The \(Phrase.count(count, noun)) that the guides name, with the number of roles that name each."
        let search = RelativeLink(from: area.path, to: SitePath.search).href + "?Kind=\(area.label)"
        let frame = Frame(path: area.path, title: area.label, description: summary, area: area)
        return frame.values(
            in: edition,
            [
                "title": .text(area.label), "summary": .text(summary),
                "jumpLabel": .text(kind == .tool ? "Kinds of tools" : "Fields of skills"),
                "filters": .link("Choose \(noun)s by \(kind == .tool ? "kind" : "field")", search),
                "groups": .list(groups.map { value(of: $0, on: area.path, in: edition) }),
            ])
    }

    private static func value(of group: EntityGroup, on path: String, in edition: Edition) -> Value {
        let entries = group.entities.map { entity -> Value in
            .record([
                "label": .text(entity.entity.name), "href": .text(edition.href(from: path, to: entity.id) ?? ""),
                "note": .text(Phrase.count(entity.roles.count, "role")),
            ])
        }
        return .record([
            "label": .text(group.label), "heading": .text("\(group.label) (\(group.entities.count))"),
            "anchor": .text(group.anchor), "entries": .list(entries),
        ])
    }
}
