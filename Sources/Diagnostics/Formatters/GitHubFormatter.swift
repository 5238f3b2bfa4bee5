/// Writes findings as workflow commands, which GitHub shows beside the lines of a change.
///
/// ```
/// ::warning file=content/a.md,line=60,col=27,endColumn=36,title=RB0107::'AurÃ©lien' is UTF-8 read as Windows-1252
/// ```
package struct GitHubFormatter: Sendable {
    /// What leads from the root of the repository to the folder that paths start from; empty or with a slash at its end.
    let prefix: String

    package init(prefix: String = "") {
        self.prefix = prefix
    }

    package func format(_ report: DiagnosticReport, line: TextFormatter.LineReader = { _ in nil }) -> String {
        report.diagnostics.map { format($0, line: line) }.joined()
    }

    private func format(_ diagnostic: Diagnostic, line: TextFormatter.LineReader) -> String {
        var properties: [(String, String)] = []
        if let location = diagnostic.location {
            properties.append(("file", location.path.hasPrefix("/") ? location.path : prefix + location.path))
            if let number = location.line { properties.append(("line", String(number))) }
            if let extent = CharacterExtent(of: diagnostic, in: line(location)) {
                properties.append(("col", String(extent.start)))
                if let end = extent.end { properties.append(("endColumn", String(end))) }
            }
        }
        properties.append(("title", diagnostic.rule.id))
        let list = properties.map { "\($0)=\(Self.escaped($1, alsoIn: ":,"))" }.joined(separator: ",")
        let notes = diagnostic.notes.map { "note: \($0)" }
        let help = diagnostic.suggestion.map { ["help: \($0)"] } ?? []
        let text = ([diagnostic.message] + notes + help).joined(separator: "\n")
        return "::\(Self.command(for: diagnostic.severity)) \(list)::\(Self.escaped(text))\n"
    }

    private static func command(for severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .info: "notice"
        }
    }

    private static func escaped(_ text: String, alsoIn signs: String = "") -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte < 0x20 || byte == UInt8(ascii: "%") || signs.utf8.contains(byte) {
                let digits = String(byte, radix: 16, uppercase: true)
                bytes += ("%" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
