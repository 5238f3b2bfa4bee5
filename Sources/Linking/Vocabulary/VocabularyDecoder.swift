import Diagnostics
import Markdown

/// Collects the entries of vocabulary files in order, then settles who owns which spelling.
struct VocabularyDecoder {
    private var entities: [EntityID: Entity] = [:]
    private var claims = SpellingClaims()
    private var wholes: [(part: EntityID, place: SourceLocation)] = []
    private var diagnostics: [Diagnostic] = []

    private static let lists: [(key: String, kind: EntityKind)] = [
        ("tools", .tool), ("skills", .skill), ("organizations", .organization), ("venues", .venue),
    ]

    mutating func read(_ root: YAMLNode, path: String) {
        claims.beginFile()
        guard let entries = root.entries else {
            report(.vocabularyShape, root, path, "a vocabulary file is a map with the keys \(Self.keyList)")
            return
        }
        for entry in entries {
            guard let list = Self.lists.first(where: { $0.key == entry.key }) else {
                reportUnknownKey(entry, known: Self.lists.map(\.key), path: path, of: "a vocabulary file")
                continue
            }
            guard let nodes = entry.value.sequence else {
                report(
                    .vocabularyShape, entry.value, path, "'\(entry.key)' is a list of entries",
                    suggestion: "begin every entry with '- id:'")
                continue
            }
            readList(nodes, kind: list.kind, path: path)
        }
    }

    consuming func finish() -> Diagnosed<Vocabulary> {
        let lost = claims.lost
        for id in lost.values.reduce(into: Set<EntityID>(), { $0.formUnion($1) }) {
            entities[id]?.aliases.removeAll { lost[SpellingClaims.Key($0)]?.contains(id) == true }
        }
        diagnostics += claims.diagnostics
        checkWholes()
        let sorted = entities.keys.sorted().compactMap { entities[$0] }
        return Diagnosed(Vocabulary(entities: sorted), diagnostics)
    }

    private mutating func readList(_ nodes: [YAMLNode], kind: EntityKind, path: String) {
        var seen: Set<EntityID> = []
        for node in nodes {
            var reader = EntryReader(node: node, kind: kind, path: path)
            let known = reader.id.flatMap { entities[$0] }
            if let id = reader.id, !seen.insert(id).inserted {
                report(
                    .vocabularyDuplicateID, node, path,
                    "'\(id.slug)' stands twice among the \(kind.rawValue)s of this file",
                    suggestion: "merge the entries into one")
            }
            take(reader.entity(extending: known), from: reader)
        }
    }

    mutating func read(_ page: VocabularyPage) {
        claims.beginFile()
        var reader = EntryReader(node: page.node, kind: page.kind, path: page.path)
        reader.title = page.title
        var entity = reader.entity(extending: reader.id.flatMap { entities[$0] })
        entity?.text = page.text
        take(entity, from: reader)
    }

    /// Keeps what a reader made of its entry, and what it found.
    private mutating func take(_ entity: Entity?, from reader: EntryReader) {
        diagnostics += reader.diagnostics
        guard let entity else { return }
        entities[entity.id] = entity
        if let place = reader.wholePlace { wholes.append((entity.id, place)) }
        for (alias, place) in reader.spellings { claims.claim(alias, by: entity.id, at: place) }
    }

    /// Every `partOf` must lead to a tool, and no chain of them back to its start.
    private mutating func checkWholes() {
        for (part, place) in wholes {
            guard let whole = entities[part]?.partOf else { continue }
            if entities[whole] == nil {
                let known = entities.keys.filter { $0.kind == whole.kind && $0 != part }.map(\.slug)
                diagnostics.append(
                    Diagnostic(
                        .vocabularyUnknownWhole, at: place,
                        "'\(whole.slug)' is no \(whole.kind.rawValue) of the vocabulary",
                        suggestion: nearMiss(of: whole.slug, among: known).map { "write '\($0)'" }
                            ?? "write the id of a \(whole.kind.rawValue), or add an entry for it"))
                entities[part]?.partOf = nil
            } else if leadsBack(to: part) {
                diagnostics.append(
                    Diagnostic(
                        .vocabularyCycle, at: place, "'\(part.slug)' is part of itself through '\(whole.slug)'",
                        suggestion: "remove one partOf of the circle"))
                entities[part]?.partOf = nil
            }
        }
    }

    private func leadsBack(to start: EntityID) -> Bool {
        var seen: Set<EntityID> = []
        var current = entities[start]?.partOf
        while let id = current, seen.insert(id).inserted {
            if id == start { return true }
            current = entities[id]?.partOf
        }
        return false
    }

    private static var keyList: String { lists.map(\.key).joined(separator: ", ") }

    private mutating func reportUnknownKey(_ entry: YAMLNode.Entry, known: [String], path: String, of what: String) {
        let place = SourceLocation(path: path, line: entry.line, column: entry.column)
        diagnostics.append(unknownKey(entry.key, at: place, known: known, of: what))
    }

    private mutating func report(
        _ rule: Rule, _ node: YAMLNode, _ path: String, _ message: String, suggestion: String? = nil
    ) {
        let place = SourceLocation(path: path, line: node.line, column: node.column)
        diagnostics.append(Diagnostic(rule, at: place, message, suggestion: suggestion))
    }
}

/// The message about a key that nobody reads, with the key that was probably meant.
func unknownKey(_ key: String, at place: SourceLocation, known: [String], of what: String) -> Diagnostic {
    Diagnostic(
        .vocabularyUnknownKey, at: place, "'\(key)' is no key of \(what)",
        notes: ["known keys: \(known.joined(separator: ", "))"],
        suggestion: nearMiss(of: key, among: known).map { "write '\($0)'" })
}
