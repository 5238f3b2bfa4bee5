import Diagnostics
package import Linking
import Markdown
import Repair
import Roles

/// What was understood of a guide, as data: its roles with every typed field and place, repairs and dropped lines.
///
/// Lines are those of the source file, counted from 1; money is in whole currency units.
package func inspection(ofGuide index: Int, in library: Library) -> JSON {
    let guide = library.guides[index]
    return .object([
        ("source", .string(guide.path)),
        ("kind", .string(guide.kind.rawValue)),
        ("document_title", .string(guide.documentTitle)),
        ("tagline", .optional(guide.tagline)),
        ("note", .optional(guide.note)),
        ("period", guide.period.map { .array([.integer($0.first), .integer($0.last)]) } ?? .null),
        ("author", author(guide.author)),
        ("roles", .array(roles(of: index, in: library))),
        ("repairs", repairs(of: guide)),
        ("junk", .array(guide.article.dropped.map(dropped))),
    ])
}

private func author(_ author: Guide.Author?) -> JSON {
    guard let author else { return .null }
    return .object([
        ("name", .string(author.name)), ("affiliation", .optional(author.affiliation)),
        ("date", .optional(author.date)),
    ])
}

/// The roles of one guide in the guide's order, each with the names it mentions.
private func roles(of index: Int, in library: Library) -> [JSON] {
    let found = library.roles.enumerated().flatMap { position, role in
        role.parts.filter { $0.guide == index }.map { (position, role, $0.role) }
    }
    return found.sorted { $0.2.lines.first < $1.2.lines.first }.map { position, role, account in
        let mentions = library.mentions(inGuide: index).filter { $0.role == position }
        return RoleInspection(role: account, slug: role.slug, mentions: mentions, vocabulary: library.vocabulary).json
    }
}

private func repairs(of guide: Guide) -> JSON {
    let text = guide.article.source.repairs
    let misread = text.compactMap { repair -> JSON? in
        guard case .encoding(let name) = repair.kind else { return nil }
        return .object([
            ("line", .integer(repair.line)), ("raw", .string(repair.before)), ("repaired", .string(repair.after)),
            ("encoding", .string(name)),
        ])
    }
    let structure = guide.article.recoveries.map { recovery in
        JSON.object([
            ("rule", .string(recovery.rule.id)), ("lines", lines(recovery.lines)),
            ("message", .string(recovery.message)),
        ])
    }
    return .object([
        ("mojibake", .array(misread)),
        ("characters", .integer(text.count - misread.count)),
        ("structure", .array(structure)),
    ])
}

private func dropped(_ line: DroppedLine) -> JSON {
    .object([
        ("line", .integer(line.line)), ("raw", .string(line.text)), ("reason", .string(line.reason.rawValue)),
    ])
}

func lines(_ range: LineRange) -> JSON {
    .array([.integer(range.first), .integer(range.last)])
}
