import Linking

/// A tool or skill as it stands in `data/tools.json` and `data/skills.json`.
enum EntityData {
    private static let roles = DataShape.list(
        .object([
            ("role", .slug), ("strength", .choice(["mentioned", "in-phase", "declared"])), ("mentions", .integer),
        ]))

    static let skillShape = DataShape.object([
        ("id", .slug), ("name", .text), ("aliases", .list(.text)), ("category", .optional(.text)),
        ("type", .optional(.text)), ("reuse", .optional(.text)), ("description", .optional(.text)),
        ("esco", .optional(.text)), ("page", .optional(.path)), ("mentions", .integer), ("roles", roles),
    ])

    static let toolShape = DataShape.object([
        ("id", .slug), ("name", .text), ("aliases", .list(.text)), ("kinds", .list(.text)),
        ("part_of", .optional(.slug)), ("homepage", .optional(.text)), ("description", .optional(.text)),
        ("onet", .optional(.text)), ("unspsc", .optional(.text)), ("esco", .optional(.text)),
        ("page", .optional(.path)), ("mentions", .integer), ("roles", roles),
    ])

    static func skill(_ named: LibraryEntity, in edition: Edition) -> JSON {
        let skill = named.entity
        return .object(
            head(of: skill) + [
                ("category", .optional(skill.category)), ("type", .optional(skill.skillType)),
                ("reuse", .optional(skill.reuse)), ("description", .optional(skill.description)),
                ("esco", .optional(skill.codes.esco)),
            ] + tail(of: named, in: edition))
    }

    static func tool(_ named: LibraryEntity, in edition: Edition) -> JSON {
        let tool = named.entity
        return .object(
            head(of: tool) + [
                ("kinds", .array(tool.kinds.map(JSON.string))), ("part_of", .optional(tool.partOf?.slug)),
                ("homepage", .optional(tool.homepage)), ("description", .optional(tool.description)),
                ("onet", .optional(tool.codes.onet)), ("unspsc", .optional(tool.codes.unspsc)),
                ("esco", .optional(tool.codes.esco)),
            ] + tail(of: named, in: edition))
    }

    private static func head(of entity: Entity) -> [(String, JSON)] {
        let aliases = entity.aliases.map(\.text).filter { $0 != entity.name }
        return [
            ("id", .string(entity.id.slug)), ("name", .string(entity.name)),
            ("aliases", .array(aliases.map(JSON.string))),
        ]
    }

    private static func tail(of named: LibraryEntity, in edition: Edition) -> [(String, JSON)] {
        let roles = named.roles.map { index -> JSON in
            .object([
                ("role", .string(edition.library.roles[index].slug)),
                ("strength", .string(edition.overview.names(ofRole: index).strength(of: named.id).rawValue)),
                ("mentions", .integer(edition.overview.names(ofRole: index).count(of: named.id))),
            ])
        }
        return [
            ("page", .optional(edition.addresses.entity(named.id))), ("mentions", .integer(named.mentions.count)),
            ("roles", .array(roles)),
        ]
    }
}
