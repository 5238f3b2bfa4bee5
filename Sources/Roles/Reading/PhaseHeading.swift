import Diagnostics
import Markdown
import Repair

/// A heading such as `Phase 2: Frameworks (Weeks 9-14)`: the number, the title and what stands in parentheses.
///
/// A phase may also be called by its time, `Month 1: Basics`, or be numbered with its time in parentheses,
/// `2. Frameworks (Weeks 9-14)`.
struct PhaseHeading {
    /// Nil when the heading tells the time alone.
    let number: Amount?
    let title: String
    let qualifier: String?
    /// The time that the heading begins with.
    private(set) var span: UnitSpan?

    /// Nil when the heading does not begin with a word for a phase and a number, in either order, and tells no time.
    init?(_ text: String, lexicon: Lexicon) {
        let key = HeadingKey(text)
        guard let found = Self.named(key, lexicon) ?? Self.numbered(key, text, lexicon) ?? Self.timed(key, lexicon)
        else { return nil }
        self = found.withoutTime(lexicon)
    }

    /// A step of a plan that says how long it takes, `Learn SQL (4 weeks)`; nil for one that does not.
    init?(lasting text: String, lexicon: Lexicon) {
        let key = HeadingKey(text)
        guard let qualifier = key.qualifier, duration(in: qualifier, words: lexicon.spanWords) != nil else {
            return nil
        }
        self.init(number: nil, title: key.title, qualifier: qualifier)
    }

    private init(number: Amount?, title: String, qualifier: String?, span: UnitSpan? = nil) {
        self.number = number
        self.title = title
        self.qualifier = qualifier
        self.span = span
    }

    /// The heading with a time behind a bar or in brackets, `Dough | 4 weeks`, apart from the title.
    private func withoutTime(_ lexicon: Lexicon) -> PhaseHeading {
        guard qualifier == nil, let mark = title.lastIndex(where: { "|[·,".contains($0) }) else { return self }
        let time = title[title.index(after: mark)...].filter { $0 != "]" }.trimmingSpace
        let name = title[..<mark].trimmingSpace
        guard !name.isEmpty, time.split(at: " ").count <= 4, PhaseTime(time, lexicon: lexicon) != nil else {
            return self
        }
        return PhaseHeading(number: number, title: name, qualifier: time, span: span)
    }

    private static func named(_ key: HeadingKey, _ lexicon: Lexicon) -> PhaseHeading? {
        var rest = key.title[...]
        guard let number = takeNumber(&rest, lexicon: lexicon) else { return nil }
        var inner: String?
        if let open = rest.first, open == "(" || open == "（", let close = rest.firstIndex(where: { ")）".contains($0) })
        {
            inner = String(rest[rest.index(after: rest.startIndex)..<close])
            rest = rest[rest.index(after: close)...]
        }
        let title = rest.drop { ":：.-–— ".contains($0) }
        guard title.count < rest.count || rest.isEmpty else { return nil }
        return PhaseHeading(
            number: number, title: title.isEmpty ? key.title : title.trimmingSpace, qualifier: key.qualifier ?? inner)
    }

    private static func numbered(_ key: HeadingKey, _ text: String, _ lexicon: Lexicon) -> PhaseHeading? {
        guard key.title.count < text.count, let first = text.first, first.isNumber || first.isKeycap,
            let qualifier = key.qualifier, unitSpan(in: qualifier, words: lexicon.spanWords) != nil
        else { return nil }
        let digits = text.unicodeScalars.prefix { ("0"..."9").contains($0) }
        return PhaseHeading(number: Amount(String(digits)), title: key.title, qualifier: qualifier)
    }

    private static func timed(_ key: HeadingKey, _ lexicon: Lexicon) -> PhaseHeading? {
        guard beginsWithUnit(key.title[...], lexicon) else { return nil }
        // Until a sign that parts it from the title: the time itself has hyphens between figures only.
        let mark = key.title.indices.first { index in
            let rest = key.title[key.title.index(after: index)...]
            let parts = ":：—·|".contains(key.title[index]) || "–-".contains(key.title[index]) && rest.first == " "
            // `Week 1 – Week 4: Basics` says its unit again.
            return parts && !beginsWithUnit(rest.drop { $0 == " " }, lexicon)
        }
        let head = (mark.map { key.title[..<$0] } ?? key.title[...]).prefix { $0 != "(" }
        guard head.split(at: " ").count <= 5, head.trimmingSpace.last.map({ $0.isNumber || $0 == "+" }) == true,
            let span = unitSpan(in: String(head), words: lexicon.spanWords)
        else { return nil }
        let title = mark.map { key.title[$0...].drop { ":：—·|–- ".contains($0) }.trimmingSpace } ?? ""
        return PhaseHeading(
            number: nil, title: title.isEmpty ? key.title : title, qualifier: key.qualifier, span: span)
    }

    private static func beginsWithUnit(_ text: Substring, _ lexicon: Lexicon) -> Bool {
        lexicon.phaseUnits.contains(text.prefix { $0.isLetter }.lowercased())
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
        guard word.unicodeScalars.first.map({ $0.value >= 0x4E00 }) ?? false else {
            guard lexicon.phaseWords.contains(word.lowercased()) else { return false }
            text = text[word.endIndex...]
            return true
        }
        var length = word.count
        while length > 0 {
            if lexicon.phaseWords.contains(word.prefix(length).lowercased()) {
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
        if let number = romanNumber(word.utf8) {
            text = text[word.endIndex...]
            return Amount(units: number)
        }
        guard let first = text.first, let index = "一二三四五六七八九十".firstIndex(of: first) else { return nil }
        text = text.dropFirst()
        return Amount(units: "一二三四五六七八九十".distance(from: "一二三四五六七八九十".startIndex, to: index) + 1)
    }
}

extension Character {
    /// A digit drawn as a key, such as `1️⃣`.
    fileprivate var isKeycap: Bool { unicodeScalars.contains("\u{20E3}") }
}
