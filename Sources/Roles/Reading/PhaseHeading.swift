import Diagnostics
import Markdown
import Repair

/// A heading such as `Phase 2: Frameworks (Weeks 9-14)`: the number, the title and what stands in parentheses.
struct PhaseHeading {
    let number: Amount
    let title: String
    let qualifier: String?

    /// Nil when the heading does not begin with a word for a phase and a number, in either order.
    init?(_ text: String, lexicon: Lexicon) {
        let key = HeadingKey(text)
        var rest = key.title[...]
        guard let number = Self.takeNumber(&rest, lexicon: lexicon) else { return nil }
        var inner: String?
        if let open = rest.first, open == "(" || open == "（", let close = rest.firstIndex(where: { ")）".contains($0) })
        {
            inner = String(rest[rest.index(after: rest.startIndex)..<close])
            rest = rest[rest.index(after: close)...]
        }
        let title = rest.drop { ":：.-–— ".contains($0) }
        guard title.count < rest.count || rest.isEmpty else { return nil }
        self.number = number
        self.title = title.isEmpty ? key.title : title.trimmingSpace
        qualifier = key.qualifier ?? inner
    }

    /// Takes `Phase 2`, `阶段二` or `第二阶段` off the head.
    private static func takeNumber(_ text: inout Substring, lexicon: Lexicon) -> Amount? {
        var rest = text
        let isOrdinal = rest.first == "第"
        if isOrdinal {
            rest = rest.dropFirst()
            guard let number = number(&rest), dropWord(&rest, lexicon) else { return nil }
            text = rest.drop { $0 == " " }
            return number
        }
        guard dropWord(&rest, lexicon) else { return nil }
        rest = rest.drop { $0 == " " }
        guard let number = number(&rest) else { return nil }
        let after = rest.drop { $0 == " " }
        text = after.first == "(" || after.first == "（" ? after : rest
        return number
    }

    private static func dropWord(_ text: inout Substring, _ lexicon: Lexicon) -> Bool {
        let word = text.prefix { $0.isLetter }
        var length = word.count
        while length > 0 {
            if lexicon.phaseWords.contains(word.prefix(length).lowercased()) {
                let isWhole = length == word.count
                let isIdeographic = word.unicodeScalars.first.map { $0.value >= 0x4E00 } ?? false
                guard isWhole || isIdeographic else { return false }
                text = text.dropFirst(length)
                return true
            }
            length -= 1
        }
        return false
    }

    private static func number(_ text: inout Substring) -> Amount? {
        var word = text.prefix { $0.isNumber || $0.isLetter || $0 == "." }
        while word.last == "." { word = word.dropLast() }
        if let value = Amount(String(word)) {
            text = text.dropFirst(word.count)
            return value
        }
        if let index = romanNumerals.firstIndex(of: String(word)) {
            text = text.dropFirst(word.count)
            return Amount(units: index + 1)
        }
        guard let first = text.first, let index = "一二三四五六七八九十".firstIndex(of: first) else { return nil }
        text = text.dropFirst()
        return Amount(units: "一二三四五六七八九十".distance(from: "一二三四五六七八九十".startIndex, to: index) + 1)
    }

    private static let romanNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
}
