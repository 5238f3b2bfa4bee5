import Diagnostics
import Markdown

/// Looks through front matter for values of the wrong shape and for keys that rolebook does not know.
enum FrontMatterCheck {
    static func diagnostics(of frontMatter: FrontMatter?, in source: Source) -> [Diagnostic] {
        (frontMatter?.entries ?? []).compactMap { entry in
            guard let key = FrontMatterKey.named(entry.key) else { return unknown(entry, in: source) }
            guard !key.shape.allows(entry.value) else { return nil }
            return Diagnostic(
                .frontMatterValue, at: source.location(line: entry.value.line, column: entry.value.column),
                "'\(entry.key)' \(key.shape.rule)", suggestion: suggestion(for: entry, key))
        }
    }

    private static func unknown(_ entry: YAMLNode.Entry, in source: Source) -> Diagnostic {
        let place = source.location(line: entry.line, column: entry.column)
        guard let near = near(entry.key) else {
            return Diagnostic(.unknownFrontMatterKey, at: place, "'\(entry.key)' means nothing to rolebook and is kept")
        }
        return Diagnostic(
            .frontMatterSlip, at: place, "'\(entry.key)' means nothing to rolebook and is kept",
            suggestion: "write '\(near)' if that is meant")
    }

    /// A known key that differs in its capitals, its ending or by little. Short keys are near to too many words.
    private static func near(_ key: String) -> String? {
        let known = FrontMatterKey.spellings
        if let same = known.first(where: { $0 == key.lowercased() }) { return same }
        guard key.utf8.count >= 4 else { return nil }
        if let longer = known.first(where: { $0.hasPrefix(key.lowercased()) }) { return longer }
        guard let near = nearMiss(of: key, among: known) else { return nil }
        let distance = editDistance(Array(key.lowercased().utf8), Array(near.utf8))
        return distance <= (key.utf8.count > 4 ? 2 : 1) ? near : nil
    }

    private static func suggestion(for entry: YAMLNode.Entry, _ key: FrontMatterKey) -> String? {
        guard let text = entry.value.string else { return nil }
        switch key.shape {
        case .kind: return nearMiss(of: text, among: ["role", "page"]).map { "write '\(entry.key): \($0)'" }
        case .flag:
            let word = text.lowercased()
            if ["yes", "y", "on", "1", "true"].contains(word) { return "write '\(entry.key): true'" }
            return ["no", "n", "off", "0", "false"].contains(word) ? "write '\(entry.key): false'" : nil
        default: return nil
        }
    }
}
