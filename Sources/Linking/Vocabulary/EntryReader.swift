import Diagnostics
import Markdown

/// Reads one entry of a vocabulary list, reporting every fault at its place.
struct EntryReader {
    private let node: YAMLNode
    private let kind: EntityKind
    private let path: String
    let id: EntityID?
    private(set) var diagnostics: [Diagnostic] = []
    /// The spellings that the entry states, with their places.
    private(set) var spellings: [(alias: Alias, place: SourceLocation)] = []
    private(set) var wholePlace: SourceLocation?
    /// The name of an entry that states none and that no earlier file names.
    var title: String?

    init(node: YAMLNode, kind: EntityKind, path: String) {
        self.node = node
        self.kind = kind
        self.path = path
        let slug = node["id"]?.string
        id = slug.flatMap { Self.isSlug($0) ? EntityID(kind, $0) : nil }
    }

    /// The entity that the entry describes, on top of what an earlier file said about it.
    mutating func entity(extending known: Entity?) -> Entity? {
        guard let entries = node.entries else {
            report(.vocabularyShape, node, "an entry is a map with an id and a name")
            return nil
        }
        checkKeys(entries, known: knownKeys, of: "a \(kind.rawValue)")
        guard let id else {
            let stated = node["id"]?.string
            report(
                .vocabularyMissingID, node["id"] ?? node,
                stated.map { "'\($0)' is no id" } ?? "the entry has no id",
                suggestion: "use lower-case letters, digits and hyphens")
            return nil
        }
        guard let name = text("name") ?? known?.name ?? title, !name.isEmpty else {
            report(.vocabularyMissingName, node, "'\(id.slug)' has no name", suggestion: "add 'name:'")
            return nil
        }
        let place = known?.place ?? location(node)
        var entity = known ?? Entity(id: id, name: name, aliases: [], place: place)
        entity.name = name
        entity.aliases = aliases(of: entity)
        readFields(into: &entity)
        return entity
    }

    private static func isSlug(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 80
            && text.utf8.allSatisfy { $0.isASCIILower || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    }

    private var knownKeys: [String] {
        let common = ["id", "name", "aliases", "case"]
        return switch kind {
        case .tool:
            common + ["kinds", "evidence", "partOf", "tier", "homepage", "description", "onet", "unspsc", "esco"]
        case .skill: common + ["category", "type", "reuse", "evidence", "description", "onet", "esco", "homepage"]
        case .organization, .venue: common
        }
    }

    private mutating func checkKeys(_ entries: [YAMLNode.Entry], known: [String], of what: String) {
        for entry in entries where !known.contains(entry.key) {
            let place = SourceLocation(path: path, line: entry.line, column: entry.column)
            diagnostics.append(unknownKey(entry.key, at: place, known: known, of: what))
        }
    }

    private mutating func readFields(into entity: inout Entity) {
        if let value = text("category") { entity.category = value }
        if let value = text("type") { entity.skillType = value }
        if let value = text("reuse") { entity.reuse = value }
        if let value = text("homepage") { entity.homepage = value }
        if let value = text("description") { entity.description = value }
        if let value = text("onet") { entity.codes.onet = value }
        if let value = text("unspsc") { entity.codes.unspsc = value }
        if let value = text("esco") { entity.codes.esco = value }
        readTier(into: &entity)
        readKinds(into: &entity)
        if let whole = text("partOf"), let value = node["partOf"] {
            entity.partOf = EntityID(kind, whole)
            wholePlace = location(value)
        }
    }

    private mutating func readTier(into entity: inout Entity) {
        guard let value = text("tier"), let place = node["tier"] else { return }
        if let tier = Entity.Tier(rawValue: value) {
            entity.tier = tier
        } else {
            report(.vocabularyBadValue, place, "'\(value)' is no tier", suggestion: "write 'page' or 'mention'")
        }
    }

    private mutating func readKinds(into entity: inout Entity) {
        guard let list = node["kinds"] else { return }
        guard let kinds = list.strings else {
            report(.vocabularyBadValue, list, "'kinds' is a list of words")
            return
        }
        entity.kinds = kinds
        let nodes = list.sequence ?? [list]
        for (kind, node) in zip(kinds, nodes) where !ToolKind.known.contains(kind) {
            report(
                .vocabularyUnknownKind, node, "'\(kind)' is no known kind of tool",
                notes: ["known kinds: \(ToolKind.known.sorted().joined(separator: ", "))"],
                suggestion: nearMiss(of: kind, among: Array(ToolKind.known)).map { "write '\($0)'" })
        }
    }

    /// The name and every alias; an alias without a case of its own has the entry's.
    private mutating func aliases(of entity: Entity) -> [Alias] {
        let caseRule = caseRule(of: node) ?? entity.aliases.first?.caseRule ?? .insensitive
        let evidence = evidence(of: node) ?? entity.aliases.first?.needsEvidence ?? false
        var aliases = [Alias(entity.name, caseRule, needsEvidence: evidence)]
        if let place = node["name"] ?? (entity.aliases.isEmpty ? node : nil) {
            spellings.append((aliases[0], location(place)))
        }
        let stated = node["aliases"]
        let nodes = stated?.sequence ?? stated.map { [$0] } ?? []
        for item in nodes {
            guard let text = item.string ?? item["name"]?.string, !text.isEmpty else {
                report(.vocabularyBadValue, item, "an alias is a text, or a map with name and case")
                continue
            }
            checkKeys(item.entries ?? [], known: ["name", "case", "evidence"], of: "an alias")
            let alias = Alias(
                text, self.caseRule(of: item) ?? caseRule, needsEvidence: self.evidence(of: item) ?? evidence)
            spellings.append((alias, location(item)))
            aliases.append(alias)
        }
        aliases += entity.aliases
        var seen: Set<SpellingClaims.Key> = []
        return aliases.filter { seen.insert(SpellingClaims.Key($0)).inserted }
    }

    private mutating func caseRule(of map: YAMLNode) -> CaseRule? {
        guard let value = map["case"] else { return nil }
        if let rule = value.string.flatMap(CaseRule.init(rawValue:)) { return rule }
        report(
            .vocabularyUnknownCase, value, value.string.map { "'\($0)' is no case" } ?? "'case' is a single word",
            suggestion: "write 'insensitive', 'capital' or 'exact'")
        return nil
    }

    private mutating func evidence(of map: YAMLNode) -> Bool? {
        guard let value = map["evidence"] else { return nil }
        if value.bool == nil { report(.vocabularyBadValue, value, "'evidence' is true or false") }
        return value.bool
    }

    private mutating func text(_ key: String) -> String? {
        guard let value = node[key] else { return nil }
        if let text = value.string { return text }
        report(.vocabularyBadValue, value, "'\(key)' is a single text")
        return nil
    }

    private func location(_ node: YAMLNode) -> SourceLocation {
        SourceLocation(path: path, line: node.line, column: node.column)
    }

    private mutating func report(
        _ rule: Rule, _ node: YAMLNode, _ message: String, notes: [String] = [], suggestion: String? = nil
    ) {
        diagnostics.append(Diagnostic(rule, at: location(node), message, notes: notes, suggestion: suggestion))
    }
}
