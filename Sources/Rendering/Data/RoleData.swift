import Linking
import Roles

/// A role as it stands in `data/roles.json`.
enum RoleData {
    static let shape = DataShape.object([
        ("slug", .slug), ("title", .text), ("alternate_titles", .list(.text)), ("summary", .optional(.text)),
        ("page", .path), ("text", .path),
        ("guides", .list(.object([("file", .text), ("title", .text)]))),
        ("responsibilities", .list(.text)),
        ("skills", .list(nameShape)), ("tools", .list(nameShape)),
        ("education", .list(.text)), ("experience", .list(.text)),
        ("pay", .list(PayData.bandShape)), ("figures", .list(PayData.figureShape)),
        ("levels", .list(PayData.levelShape)), ("phases", .list(PhaseData.shape)),
        ("questions", .list(.object([("question", .text), ("answer", .text)]))),
        ("related", .list(.object([("role", .slug), ("shared", .list(.text))]))),
        ("codes", .list(codeShape)),
    ])

    /// A tool or skill that the role's guides name.
    private static let nameShape = DataShape.object([
        ("id", .slug), ("name", .text), ("strength", .choice(["mentioned", "in-phase", "declared"])),
        ("mentions", .integer),
    ])

    private static let codeShape = DataShape.object([
        ("scheme", .choice(OccupationCode.Scheme.allCases.map(\.rawValue))), ("code", .text), ("label", .text),
        ("match", .choice(OccupationCode.Match.allCases.map(\.rawValue))), ("derivation", .choice(["mapped"])),
    ])

    static func json(ofRole index: Int, in edition: Edition) -> JSON {
        let role = edition.library.roles[index]
        let head: [(String, JSON)] = [
            ("slug", .string(role.slug)), ("title", .string(role.title)),
            ("alternate_titles", texts(RoleFacts.alternateTitles(of: role))),
            ("summary", .optional(role.summary)), ("page", .string(edition.addresses.role(index))),
            ("text", .string(SitePath.twin(role.slug))),
            ("guides", .array(role.guideIndexes.map { guide(edition.library.guides[$0]) })),
        ]
        return .object(head + content(of: role, index: index, in: edition) + relations(of: role, in: edition))
    }

    private static func content(of role: LibraryRole, index: Int, in edition: Edition) -> [(String, JSON)] {
        let accounts = role.parts.map(\.role)
        return [
            ("responsibilities", texts(accounts.flatMap(\.responsibilities).map(\.text))),
            ("skills", names(role.skillIDs, ofRole: index, in: edition)),
            ("tools", names(role.toolIDs, ofRole: index, in: edition)),
            ("education", texts(accounts.flatMap(\.education).map(\.text))),
            ("experience", texts(accounts.flatMap(\.experience).map(\.text))),
            ("pay", .array(accounts.flatMap(\.salaryBands).map(PayData.band))),
            ("figures", .array(accounts.flatMap(\.salaryObservations).map(PayData.figure))),
            ("levels", .array(accounts.flatMap(\.levels).map(PayData.level))),
            ("phases", .array(accounts.flatMap(\.phases).map(PhaseData.json))),
            ("questions", .array(accounts.flatMap(\.questions).map(question))),
        ]
    }

    private static func relations(of role: LibraryRole, in edition: Edition) -> [(String, JSON)] {
        let codes = edition.library.vocabulary.occupations.codes(of: role.title)
        return [
            ("related", .array(role.related.map { related($0, in: edition) })), ("codes", .array(codes.map(code))),
        ]
    }

    private static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

    private static func guide(_ guide: Guide) -> JSON {
        .object([("file", .string(guide.fileName)), ("title", .string(guide.documentTitle))])
    }

    private static func names(_ ids: [EntityID], ofRole index: Int, in edition: Edition) -> JSON {
        let names = edition.overview.names(ofRole: index)
        return .array(
            ids.map { id in
                .object([
                    ("id", .string(id.slug)), ("name", .string(edition.name(of: id))),
                    ("strength", .string(names.strength(of: id).rawValue)), ("mentions", .integer(names.count(of: id))),
                ])
            })
    }

    private static func question(_ item: QuestionAnswer) -> JSON {
        .object([("question", .string(item.question)), ("answer", .string(item.answer))])
    }

    private static func related(_ relation: LibraryRole.Relation, in edition: Edition) -> JSON {
        .object([
            ("role", .string(edition.library.roles[relation.role].slug)),
            ("shared", .array(relation.shared.map { .string($0.description) })),
        ])
    }

    private static func code(_ code: OccupationCode) -> JSON {
        .object([
            ("scheme", .string(code.scheme.rawValue)), ("code", .string(code.code)), ("label", .string(code.label)),
            ("match", .string(code.match.rawValue)), ("derivation", .string("mapped")),
        ])
    }
}
