import Diagnostics
import Repair
import Roles

extension Section {
    /// The heading as pages show it: the title with what stood behind it in parentheses, and with the words before it,
    /// such as `Phase 1:`; numbers and emoji alone are left out.
    var shownTitle: String {
        let full = qualifier.map { "\(title) (\($0))" } ?? title
        guard let start = heading.text.firstOccurrence(of: title)?.lowerBound else { return full }
        let words = heading.text[..<start].drop { !$0.isLetter && !$0.isNumber }
        return words.contains(where: \.isLetter) ? words + full : full
    }
}
