package import Diagnostics
import Markdown
package import Roles

/// For every line of a source, where it went: into one section, the front matter, or out with a reason.
///
/// The account is made from the finished guide and the bytes of its source, so it shows what a stage before it lost or
/// doubled. Blank lines are nobody's; an entry may run over them.
package struct Ledger: Sendable {
    /// In the order of the lines; no line is in two entries.
    package let entries: [LedgerEntry]
    /// An error for each run of lines that is nowhere, and for each line that is in two places.
    package let diagnostics: [Diagnostic]

    package init(of guide: Guide) {
        var claims = LineClaims(guide.source)
        claims.claim(everythingOf: guide)
        claims.fillMarkup()
        let fields = FieldLines.fields(of: guide)
        entries = Self.entries(claims, fields: fields, numbers: guide.headingNumbers)
        diagnostics = claims.faults
    }

    /// The ledger as text for people, one entry a line.
    package var text: String {
        let ranges = entries.map { $0.description.prefix { $0 != " " }.utf8.count }
        let width = ranges.max() ?? 0
        return zip(entries, ranges).map { entry, count in
            String(repeating: " ", count: width - count) + entry.description + "\n"
        }.joined()
    }

    private static func entries(
        _ claims: LineClaims, fields: [Int: String], numbers: [Int: String]
    ) -> [LedgerEntry] {
        var entries: [LedgerEntry] = []
        var isBroken = true
        for (line, owner) in claims.owners {
            guard let owner else {
                if !claims.isBlank(line) { isBroken = true }
                continue
            }
            let entry = LedgerEntry(
                lines: LineRange(line), destination: owner, shared: claims.shared[line] ?? [], field: fields[line],
                number: numbers[line])
            if !isBroken, let last = entries.last, last.continues(in: entry) {
                entries[entries.count - 1].lines.last = line
            } else {
                entries.append(entry)
            }
            isBroken = false
        }
        return entries
    }
}

extension LedgerEntry {
    fileprivate func continues(in next: LedgerEntry) -> Bool {
        destination == next.destination && shared == next.shared && field == next.field && number == next.number
    }
}

extension Library {
    /// The lines of all guides that are nowhere or in two places, as errors.
    package var ledgerFaults: [Diagnostic] { guides.flatMap { Ledger(of: $0).diagnostics } }
}
