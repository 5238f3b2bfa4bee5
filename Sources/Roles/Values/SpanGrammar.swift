import Diagnostics

/// The first length of time in a text.
package func duration(in text: String, words: SpanWords = .english) -> Duration? {
    duration(in: text, words: SpanVocabulary(words))
}

/// The first stretch of a plan in a text, where the unit stands before its numbers.
package func unitSpan(in text: String, words: SpanWords = .english) -> UnitSpan? {
    unitSpan(in: text, words: SpanVocabulary(words))
}

/// The first number of years of experience in a text: `0-2 years`, `6+ years`, `<2 yrs`, `two to three years`.
///
/// Years are whole: a lower bound is rounded down, an upper one up. More than a lifetime is a date, not experience.
package func yearsRange(in text: String, words: SpanWords = .english) -> YearsRange? {
    yearsRange(in: text, words: SpanVocabulary(words))
}

func duration(in text: String, words: SpanVocabulary) -> Duration? {
    SpanGrammar(text: text, words: words, isYearsOnly: false).firstLength()?.duration
}

func unitSpan(in text: String, words: SpanVocabulary) -> UnitSpan? {
    SpanGrammar(text: text, words: words, isYearsOnly: false).firstSpan()
}

func yearsRange(in text: String, words: SpanVocabulary) -> YearsRange? {
    guard let length = SpanGrammar(text: text, words: words, isYearsOnly: true).firstLength()?.duration else {
        return nil
    }
    let lifetime = 80
    guard (length.min?.units ?? 0) <= lifetime, (length.max?.roundedUp ?? 0) <= lifetime else { return nil }
    return YearsRange(min: length.min?.units, max: length.max?.roundedUp)
}

/// Reads lengths of time among the tokens of a text.
private struct SpanGrammar {
    private let text: String
    private let tokens: [ValueToken]
    private let words: SpanVocabulary
    private let isYearsOnly: Bool

    init(text: String, words: SpanVocabulary, isYearsOnly: Bool) {
        self.text = text
        self.words = words
        self.isYearsOnly = isYearsOnly
        tokens = ValueToken.all(in: text)
    }

    func firstLength() -> (duration: Duration, end: Int)? {
        for index in tokens.indices {
            if let length = length(at: index) { return length }
        }
        return nil
    }

    func firstSpan() -> UnitSpan? {
        for index in tokens.indices {
            if let span = ordinalSpan(at: index) { return span }
            guard let unit = unit(at: index), let (start, next) = wholeNumber(at: index + 1) else { continue }
            let end =
                join(at: next).flatMap { upperBound(of: unit, at: $0) } ?? second(of: unit, behind: start, at: next)
            guard let end else { return UnitSpan(unit: unit, start: start, end: start) }
            if end >= start { return UnitSpan(unit: unit, start: start, end: end) }
        }
        return nil
    }
}

extension SpanGrammar {
    /// 第1–4周: the ordinal sign, the numbers, then the unit.
    private func ordinalSpan(at index: Int) -> UnitSpan? {
        guard token(index)?.word == "第", let (start, next) = wholeNumber(at: index + 1) else { return nil }
        let end = join(at: next).flatMap(wholeNumber(at:)) ?? (start, next)
        guard let unit = unit(at: end.next), end.value >= start else { return nil }
        return UnitSpan(unit: unit, start: start, end: end.value)
    }

    /// The second number of `Month 1 to 3`, also where its unit is said again: `Month 1 to Month 3`.
    private func upperBound(of unit: TimeUnit, at index: Int) -> Int? {
        wholeNumber(at: self.unit(at: index) == unit ? index + 1 : index)?.value
    }

    /// The number that follows the first one, in `Weeks 3 & 4`.
    private func second(of unit: TimeUnit, behind first: Int, at index: Int) -> Int? {
        let isSign = token(index).map { text.utf8.dropFirst($0.range.lowerBound).first == UInt8(ascii: "&") } ?? false
        guard let length = isSign ? 1 : words.and.length(at: index, in: tokens) else { return nil }
        return upperBound(of: unit, at: index + length).flatMap { $0 == first + 1 ? $0 : nil }
    }

    private func length(at start: Int) -> (duration: Duration, end: Int)? {
        guard let (low, next) = number(at: start) else { return nil }
        var index = next
        var high = low
        var isRange = false
        if let after = join(at: index), let (value, end) = number(at: after) {
            (high, index, isRange) = (value, end, true)
        }
        var openMax = false
        if token(index)?.kind == .plus {
            openMax = true
            index += 1
        }
        if let more = words.orMore.length(at: index, in: tokens), unit(at: index + more) != nil {
            openMax = true
            index += more
        }
        if token(index)?.kind == .dash { index += 1 }
        guard let unit = unit(at: index), !isPartOfChain(start) else { return nil }
        if words.orMore.length(at: index + 1, in: tokens) != nil { openMax = true }
        var result = Duration(min: min(low, high), max: max(low, high), openMax: openMax, unit: unit)
        if !isRange { bound(&result, before: start) }
        if openMax, !isRange { result.max = nil }
        result.condition = condition(at: index + 1)
        return (result, index + 1)
    }

    private func bound(_ result: inout Duration, before start: Int) {
        let sign = token(start - 1)?.kind
        if sign == .less || words.upTo.length(before: start, in: tokens) != nil {
            result.min = nil
        } else if sign == .greater || words.from.length(before: start, in: tokens) != nil {
            result.max = nil
            result.openMax = true
        }
    }

    /// The text up to the closing parenthesis or the end, when it is a condition.
    private func condition(at index: Int) -> String? {
        guard let first = token(index), let word = first.word, words.conditions.contains(word) else { return nil }
        let last = tokens[index...].first { $0.kind == .close || $0.kind == .open || $0.kind == .stop }
        let end = last?.range.lowerBound ?? text.utf8.count
        var bytes = Array(text.utf8)[first.range.lowerBound..<end]
        while let byte = bytes.last, byte.isASCIIBlank || byte == 0x2A { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func number(at index: Int) -> (Amount, next: Int)? {
        switch token(index)?.kind {
        case .number(let number)?:
            guard index == 0 || !tokens[index].isGlued || !isWordThatGlues(at: index - 1),
                let amount = number.amount(times: 1)
            else { return nil }
            if case .fraction(let part)? = token(index + 1)?.kind {
                return (Amount(units: amount.units, hundredths: part), index + 2)
            }
            return (amount, index + 1)
        case .fraction(let part)?: return (Amount(units: 0, hundredths: part), index + 1)
        case .word(let word)?: return words.numbers[word].map { (Amount(units: $0), index + 1) }
        default: return nil
        }
    }

    /// Letters that a number may not hang on; an ideograph stands before numbers without a blank.
    private func isWordThatGlues(at index: Int) -> Bool {
        guard let word = tokens[index].word, let first = word.unicodeScalars.first else { return false }
        return !(0x4E00...0x9FFF).contains(first.value)
    }

    private func wholeNumber(at index: Int) -> (value: Int, next: Int)? {
        guard let (amount, next) = number(at: index), amount.hundredths == 0, amount.units <= UnitSpan.most else {
            return nil
        }
        return (amount.units, next)
    }

    /// The token behind a dash or range word.
    private func join(at index: Int) -> Int? {
        if token(index)?.kind == .dash { return index + 1 }
        return words.rangeTo.length(at: index, in: tokens).map { index + $0 }
    }

    /// Whether the number continues another by a dash, as in a date.
    private func isPartOfChain(_ index: Int) -> Bool {
        index > 1 && tokens[index - 1].kind == .dash && tokens[index - 2].number != nil
    }

    /// The unit at `index`; Chinese may put a counter before it, as in 三个月.
    private func unit(at index: Int) -> TimeUnit? {
        guard let word = token(index)?.word else { return nil }
        let unit = words.units[word] ?? (word == "个" ? token(index + 1)?.word.flatMap { words.units[$0] } : nil)
        return isYearsOnly && unit != .year ? nil : unit
    }

    private func token(_ index: Int) -> ValueToken? { tokens.indices.contains(index) ? tokens[index] : nil }
}
