import Diagnostics
import Markdown
import Repair

/// A heading such as `Phase 2: Frameworks (Weeks 9-14)`: the number, the title and what stands in parentheses.
struct PhaseHeading {
    let number: Amount
    let title: String
    let qualifier: String?

    /// Nil when the heading does not begin with a word for a phase and a number.
    init?(_ text: String, lexicon: Lexicon) {
        let key = HeadingKey(text)
        let parts = key.title.split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, lexicon.phaseWords.contains(parts[0].lowercased()) else { return nil }
        var digits = parts[1]
        var isSeparated = false
        while let last = digits.last, ":.-–—)".contains(last) {
            digits.removeLast()
            isSeparated = true
        }
        guard let number = Amount(String(digits)) ?? romanNumber(digits) else { return nil }
        var rest = parts.count > 2 ? parts[2][...] : ""
        while let first = rest.first, ":.-–— ".contains(first) {
            rest.removeFirst()
            isSeparated = true
        }
        guard isSeparated || rest.isEmpty else { return nil }
        self.number = number
        title = rest.isEmpty ? key.title : String(rest)
        qualifier = key.qualifier
    }
}

private func romanNumber(_ text: Substring) -> Amount? {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    return numerals.firstIndex(of: String(text)).map { Amount(units: $0 + 1) }
}
