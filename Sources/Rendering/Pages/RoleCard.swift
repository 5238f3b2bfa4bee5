import Linking
import Roles
import Templates

/// A role in short, as the home page and the index of roles show it.
enum RoleCard {
    static let shape = Shape.record([
        "title": .text, "href": .text, "summary": .optional(.text), "hasFacts": .bool, "pay": .optional(.text),
        "time": .optional(.text), "hasSkills": .bool, "skills": .list(.link), "language": TextLanguage.shape,
    ])

    static func value(ofRole index: Int, on path: String, in edition: Edition) -> Value {
        let role = edition.library.roles[index]
        let skills = edition.overview.names(ofRole: index).foremost(5, from: role.skillIDs)
        let links = skills.compactMap { id in
            edition.href(from: path, to: id).map { Value.link(edition.name(of: id), $0) }
        }
        let pay = RolePay.overall(of: role)?.range
        let time = RoleFacts.learningTime(of: role)
        return .record([
            "title": .text(role.title), "href": .text(RelativeLink(from: path, to: edition.addresses.role(index)).href),
            "summary": .optional(role.summary?.firstSentence.cut(toWords: 30)),
            "hasFacts": .bool(pay != nil || time != nil), "pay": .optional(pay), "time": .optional(time),
            "hasSkills": .bool(!links.isEmpty), "skills": .list(links),
            "language": TextLanguage.value(edition.language(ofRole: index)),
        ])
    }
}

extension LibraryRole {
    /// The first summary that a guide gives.
    var summary: String? {
        parts.lazy.compactMap(\.role.summary).first { !$0.isEmpty }?.withoutAnnouncement
    }
}
