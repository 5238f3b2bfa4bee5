import Diagnostics
import Markdown
import Roles

/// Names of roles that no guide describes, and names that stand for a role and for a tool or skill.
enum RoleNameChecks {
    static func missing(in library: Library) -> [Diagnostic] {
        var seen: Set<[UInt8]> = []
        let titles = NearNames(library.roles.map(\.title))
        return library.roles.flatMap { role -> [Diagnostic] in
            let named = role.parts.flatMap { part in part.role.relatedRoles.map { (part.guide, $0) } }
            return zip(role.references, named).compactMap { reference, named in
                guard reference.role == nil, seen.insert(nameKey(reference.title)).inserted else { return nil }
                let path = library.guides[named.0].path
                return Diagnostic(
                    .roleWithoutGuide, at: SourceLocation(path: path, line: named.1.provenance.lines.first),
                    "'\(reference.title)' is named as a role and no guide describes it",
                    suggestion: titles.near(reference.title).map { "did you mean '\($0)'?" })
            }
        }
    }

    static func ambiguous(in library: Library, ownVocabulary: Set<String>) -> [Diagnostic] {
        let named = Set(library.entities.map(\.id))
        var owners: [[UInt8]: Entity] = [:]
        for entity in library.vocabulary.entities where entity.id.kind == .tool || entity.id.kind == .skill {
            guard named.contains(entity.id) || ownVocabulary.contains(entity.place.path) else { continue }
            for alias in entity.aliases where owners[nameKey(alias.text)] == nil {
                owners[nameKey(alias.text)] = entity
            }
        }
        return library.roles.compactMap { role in
            guard let entity = owners[nameKey(role.title)], let part = role.parts.first else { return nil }
            let kind = entity.id.kind.rawValue
            return Diagnostic(
                .roleInVocabulary,
                at: SourceLocation(path: library.guides[part.guide].path, line: part.role.lines.first),
                "'\(role.title)' is a role of these guides and a \(kind) of the vocabulary",
                notes: ["the \(kind) \(entity.id.slug) stands at \(entity.place)"],
                suggestion: "give the \(kind) a name or a spelling of its own")
        }
    }
}
