/// Writes findings as a person reads them in a terminal.
///
/// ```
/// content/data.md:60:3: warning[RB0107]: 'AurÃ©lien' is UTF-8 read as Windows-1252
///    60 | - AurÃ©lien GÃ©ron
///       |   ^~~~~~~~~
/// note: 15 runs in this file have the same damage
/// help: write 'Aurélien'
/// ```
/// Whether there is colour is the caller's to say, and so is the text of a line: a formatter opens no file.
package struct TextFormatter: Sendable {
    /// The bytes of the line at a place, as they stand in the file, or nil when they are not at hand.
    package typealias LineReader = (SourceLocation) -> [UInt8]?

    let usesColor: Bool
    /// How many findings are shown; errors come before anything else is left out.
    let limit: Int

    package init(usesColor: Bool = false, limit: Int = 200) {
        self.usesColor = usesColor
        self.limit = limit
    }

    package func format(_ report: DiagnosticReport, line: LineReader = { _ in nil }) -> String {
        let shown = mostImportant(of: report.diagnostics)
        var text = shown.map { format($0, line: line) }.joined()
        let hidden = report.diagnostics.count - shown.count
        if hidden > 0 { text += "\(hidden) more not shown; \(report.diagnostics.count) in all\n" }
        return text
    }

    package func format(_ diagnostic: Diagnostic, line: LineReader = { _ in nil }) -> String {
        let place = diagnostic.location.map { printable($0.description) } ?? "rolebook"
        let label = "\(diagnostic.severity.rawValue)[\(diagnostic.rule.id)]"
        var text = "\(bold(place + ":")) \(painted(label, as: diagnostic.severity)): \(printable(diagnostic.message))\n"
        text += excerpt(for: diagnostic, line: line)
        for note in diagnostic.notes { text += "\(bold("note:")) \(printable(note))\n" }
        if let suggestion = diagnostic.suggestion { text += "\(bold("help:")) \(printable(suggestion))\n" }
        return text
    }
}

extension TextFormatter {
    private func mostImportant(of diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard diagnostics.count > limit else { return diagnostics }
        let errors = diagnostics.filter { $0.severity == .error }.prefix(limit)
        let others = diagnostics.filter { $0.severity != .error }.prefix(limit - errors.count)
        return (errors + others).sorted()
    }

    private func excerpt(for diagnostic: Diagnostic, line: LineReader) -> String {
        guard let location = diagnostic.location, let number = location.line, let bytes = line(location) else {
            return ""
        }
        let excerpt = SourceExcerpt(
            of: bytes, line: number, column: location.column, quoted: diagnostic.quotation)
        let digits = String(number)
        let margin = String(repeating: " ", count: max(0, 5 - digits.utf8.count))
        var text = "\(margin)\(digits) | \(excerpt.text)\n"
        if let mark = excerpt.mark {
            let gutter = String(repeating: " ", count: margin.utf8.count + digits.utf8.count)
            let caret = "^" + String(repeating: "~", count: mark.width - 1)
            text +=
                "\(gutter) | \(String(repeating: " ", count: mark.offset))\(painted(caret, as: diagnostic.severity))\n"
        }
        return text
    }

    private func bold(_ text: String) -> String {
        usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text
    }

    private func painted(_ text: String, as severity: Severity) -> String {
        guard usesColor else { return text }
        let code =
            switch severity {
            case .error: "31"
            case .warning: "33"
            case .info: "36"
            }
        return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
    }
}
