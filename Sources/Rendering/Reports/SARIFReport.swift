package import Diagnostics

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0, as code hosts and editors read it.
package struct SARIFReport {
    let report: DiagnosticReport
    let version: String
    /// What leads from the root of the repository to the folder that paths start from; empty or with a slash at its end.
    let prefix: String
    let line: TextFormatter.LineReader

    package init(
        _ report: DiagnosticReport, version: String, prefix: String = "", line: @escaping TextFormatter.LineReader
    ) {
        self.report = report
        self.version = version
        self.prefix = prefix
        self.line = line
    }

    package var json: JSON {
        let driver = JSON.object([
            ("name", .string("rolebook")), ("version", .string(version)),
            ("rules", .array(rules.map(describe))),
        ])
        let run = JSON.object([
            ("tool", .object([("driver", driver)])), ("columnKind", .string("utf16CodeUnits")),
            ("results", .array(report.diagnostics.map(result))),
        ])
        return .object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ])
    }

    /// The rules that the report needs, in the order of their ids.
    private var rules: [Rule] { Set(report.diagnostics.map(\.rule)).sorted { $0.id < $1.id } }
}

extension SARIFReport {
    private func describe(_ rule: Rule) -> JSON {
        .object([
            ("id", .string(rule.id)), ("shortDescription", text(rule.statement)),
            ("help", text("\(rule.statement)\n\nReported:\n\(rule.reported)\n\nInstead:\n\(rule.instead)")),
            ("defaultConfiguration", .object([("level", .string(level(rule.severity)))])),
        ])
    }

    private func result(_ diagnostic: Diagnostic) -> JSON {
        let notes = diagnostic.notes + [diagnostic.suggestion].compactMap(\.self)
        let message = ([diagnostic.message] + notes).joined(separator: "\n")
        let place = diagnostic.location.map { [location($0, of: diagnostic)] } ?? []
        return .object([
            ("ruleId", .string(diagnostic.rule.id)), ("level", .string(level(diagnostic.severity))),
            ("message", text(message)), ("locations", .array(place)),
        ])
    }

    private func location(_ place: SourceLocation, of diagnostic: Diagnostic) -> JSON {
        let path = place.path.hasPrefix("/") ? "file://" + place.path : prefix + place.path
        var physical: [(String, JSON)] = [("artifactLocation", .object([("uri", .string(path.percentEncoded))]))]
        if let number = place.line {
            var region: [(String, JSON)] = [("startLine", .integer(number))]
            if let extent = CharacterExtent(of: diagnostic, in: line(place)) {
                region.append(("startColumn", .integer(extent.start)))
                if let end = extent.end { region.append(("endColumn", .integer(end))) }
            }
            physical.append(("region", .object(region)))
        }
        return .object([("physicalLocation", .object(physical))])
    }

    private func text(_ text: String) -> JSON { .object([("text", .string(text))]) }

    private func level(_ severity: Severity) -> String { severity == .info ? "note" : severity.rawValue }
}
