package import Diagnostics
package import Markdown

/// The codes of occupations by the titles of roles.
package struct OccupationCodes: Sendable {
    /// A title that codes are given for, and where it stands.
    struct Entry: Sendable {
        let title: String
        let place: SourceLocation
    }

    private(set) var entries: [Entry] = []
    private var codes: [[UInt8]: [OccupationCode]] = [:]

    package init() {}

    /// The codes of a role, in the order of the file; capitals, spaces and hyphens of the title don't count.
    package func codes(of title: String) -> [OccupationCode] { codes[nameKey(title)] ?? [] }

    /// Reads files of codes; what a later file says of a title takes the place of what earlier ones say.
    package static func decode(files: [(path: String, root: YAMLNode)]) -> Diagnosed<OccupationCodes> {
        var result = OccupationCodes()
        var diagnostics: [Diagnostic] = []
        for file in files {
            var reader = CodeReader(path: file.path)
            for (entry, codes) in reader.read(file.root) {
                let key = nameKey(entry.title)
                result.entries.removeAll { nameKey($0.title) == key }
                result.entries.append(entry)
                result.codes[key] = codes
            }
            diagnostics += reader.diagnostics
        }
        return Diagnosed(result, diagnostics)
    }
}

/// Reads one file of codes, reporting every fault at its place.
private struct CodeReader {
    let path: String
    private(set) var diagnostics: [Diagnostic] = []

    init(path: String) { self.path = path }

    mutating func read(_ root: YAMLNode) -> [(OccupationCodes.Entry, [OccupationCode])] {
        check(root.entries, known: ["roles"], of: "a file of codes")
        guard let roles = root["roles"]?.sequence else {
            report(.codesShape, root, "a file of codes is a map with the key roles and a list of entries")
            return []
        }
        return roles.flatMap { node -> [(OccupationCodes.Entry, [OccupationCode])] in
            check(node.entries, known: ["title", "codes"], of: "a role with codes")
            guard let titles = node["title"]?.strings, let list = node["codes"]?.sequence else {
                report(.codesShape, node, "an entry has a title and a list of codes")
                return []
            }
            let codes = list.compactMap { code($0) }
            return titles.map { (OccupationCodes.Entry(title: $0, place: place(node)), codes) }
        }
    }

    private mutating func code(_ node: YAMLNode) -> OccupationCode? {
        check(node.entries, known: ["scheme", "code", "label", "match"], of: "a code")
        guard let code = node["code"]?.string, let label = node["label"]?.string, !code.isEmpty, !label.isEmpty else {
            report(.codesShape, node, "a code has a scheme, a code, a label and a match")
            return nil
        }
        let scheme = choice(OccupationCode.Scheme.self, "scheme", node)
        let match = choice(OccupationCode.Match.self, "match", node)
        guard let scheme, let match else { return nil }
        return OccupationCode(scheme: scheme, code: code, label: label, match: match)
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ type: Choice.Type, _ key: String, _ node: YAMLNode
    ) -> Choice? {
        let text = node[key]?.string
        if let choice = text.flatMap(Choice.init(rawValue:)) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let near = text.flatMap { nearMiss(of: $0, among: known) }
        report(
            .codesBadValue, node[key] ?? node, text.map { "\($0) is no \(key)" } ?? "the code has no \(key)",
            suggestion: near.map { "write \($0)" } ?? "write one of \(known.joined(separator: ", "))")
        return nil
    }

    private mutating func check(_ entries: [YAMLNode.Entry]?, known: [String], of what: String) {
        for entry in entries ?? [] where !known.contains(entry.key) {
            diagnostics.append(
                Diagnostic(
                    .codesUnknownKey, at: SourceLocation(path: path, line: entry.line, column: entry.column),
                    "\(entry.key) is no key of \(what)",
                    suggestion: nearMiss(of: entry.key, among: known).map { "write \($0)" }))
        }
    }

    private func place(_ node: YAMLNode) -> SourceLocation {
        SourceLocation(path: path, line: node.line, column: node.column)
    }

    private mutating func report(_ rule: Rule, _ node: YAMLNode, _ message: String, suggestion: String? = nil) {
        diagnostics.append(Diagnostic(rule, at: place(node), message, suggestion: suggestion))
    }
}
