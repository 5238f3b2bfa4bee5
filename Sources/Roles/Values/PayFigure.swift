/// One amount of money in a text: `$70,000`, `150K`, `14.400,00 R$`, `€45k`, `12 LPA`, `$20/hour`.
struct PayFigure {
    let number: WrittenNumber
    /// What the figure's own multiplier says, nil when it has none.
    let factor: Int?
    let currency: Currency.Reading?
    let period: PayPeriod?
    /// Whether a plus sign stands between the digits and what belongs to them: `40+ LPA`.
    let isOpen: Bool
    /// Token indices.
    let range: Range<Int>

    /// Whether something beside the digits says that this is money.
    var isMarked: Bool { currency != nil || factor != nil }

    /// Plain digits that are more likely a year than an amount.
    var looksLikeYear: Bool { number.looksLikeYear && factor == nil && period == nil }
}

/// Reads figures among tokens by the words of some languages.
struct PayFigureReader {
    let tokens: [ValueToken]
    private let words: PayFigureWords

    init(tokens: [ValueToken], words: PayFigureWords) {
        self.tokens = tokens
        self.words = words
    }

    /// Whether a token names a currency, or a multiplier that only money has.
    static func saysMoney(_ token: ValueToken) -> Bool {
        token.currency != nil || token.word.map { PayFigureWords.indian[$0] != nil } ?? false
    }

    /// The figure that starts at a currency or number token, nil when there is none or it counts something else.
    func figure(at start: Int) -> PayFigure? {
        var index = start
        var currency = token(index)?.currency
        if currency != nil { index += 1 }
        guard let number = token(index)?.number, !number.isMalformed, !isGluedToWord(index) else { return nil }
        index += 1
        var isOpen = isPlusWithin(index)
        if isOpen { index += 1 }
        guard let multiplier = multiplier(at: index) else { return nil }
        index += multiplier.length
        if !isOpen, isPlusWithin(index) {
            isOpen = true
            index += 1
        }
        if let after = currencyBehind(index), currency == nil || (currency?.isInferred == true && after.isWord) {
            currency = after
            index += 1
        }
        if case .percent? = token(index)?.kind { return nil }
        if multiplier.isIndian, currency == nil {
            currency = Currency.Reading(code: "INR", isInferred: true, isWord: true)
        }
        var period = multiplier.period
        if period == nil {
            guard !isPrice(at: index) else { return nil }
            if let (found, length) = self.period(at: index) {
                period = found
                index += length
            }
        }
        guard !isGluedToSlash(index) else { return nil }
        return PayFigure(
            number: number, factor: multiplier.factor, currency: currency, period: period, isOpen: isOpen,
            range: start..<index)
    }

    /// Whether a plus sign stands at `index` and behind it a multiplier of several letters or the name of a currency.
    private func isPlusWithin(_ index: Int) -> Bool {
        guard token(index)?.kind == .plus, let next = token(index + 1) else { return false }
        return next.currency?.isWord ?? next.word.map { $0.utf8.count > 1 && words.factors[$0] != nil } ?? false
    }

    /// A period that the tokens at `index` name: `/ hr`, `per hour`, `a year`, `annually`.
    func period(at index: Int) -> (PayPeriod, length: Int)? {
        guard let first = token(index) else { return nil }
        if let word = first.word, let period = words.adjectives[word] { return (period, 1) }
        let leads =
            first.kind == .slash || first.word.map { words.per.contains($0) || words.each.contains($0) } ?? false
        guard leads, let noun = token(index + 1)?.word, let period = words.nouns[noun] else { return nil }
        return (period, 2)
    }

    /// The period in the word before `end`; one of two letters, `PM`, names something else before a figure.
    func adjective(before end: Int) -> PayPeriod? {
        token(end - 1)?.word.flatMap { $0.utf8.count > 2 ? words.adjectives[$0] : nil }
    }

    /// Whether the token is a bare noun such as `years`, so that the number before it counts time.
    func isTimeNoun(at index: Int) -> Bool {
        guard let word = token(index)?.word else { return false }
        if words.nouns[word] != nil { return true }
        return word.hasSuffix("s") && words.nouns[String(word.dropLast())] != nil
    }

    func token(_ index: Int) -> ValueToken? { tokens.indices.contains(index) ? tokens[index] : nil }
}

extension PayFigureReader {
    private struct Multiplier {
        var factor: Int?
        var isIndian = false
        var period: PayPeriod?
        var length = 0
    }

    /// The multiplier at `index`, which may be none; nil when the letters there make the number something else.
    private func multiplier(at index: Int) -> Multiplier? {
        guard let token = token(index), let word = token.word else { return Multiplier() }
        if PayFigureWords.beyondPay.contains(word), token.isGlued || word.utf8.count > 1 { return nil }
        guard let factor = words.factors[word], token.isGlued || word.utf8.count > 1 || factor <= 10_000 else {
            return token.isGlued ? nil : Multiplier()
        }
        let isAbbreviated = self.token(index + 1).map { $0.kind == .stop && $0.isGlued } ?? false
        let isMoney = isAbbreviated && self.token(index + 2)?.currency != nil
        return Multiplier(
            factor: factor, isIndian: PayFigureWords.indian[word] != nil && word.utf8.count > 1,
            period: word == PayFigureWords.lakhPerYear ? .year : nil,
            length: isMoney ? 2 : 1)
    }

    /// A currency behind a number, unless it belongs to the number behind it.
    private func currencyBehind(_ index: Int) -> Currency.Reading? {
        guard let token = token(index), let currency = token.currency else { return nil }
        if let next = self.token(index + 1), next.number != nil, !token.isGlued {
            if next.isGlued || currency.isWord { return nil }
        }
        return currency
    }

    /// Whether the figure is paid for a thing: `per user`, `/seat`.
    private func isPrice(at index: Int) -> Bool {
        guard let first = token(index), let noun = token(index + 1)?.word, words.nouns[noun] == nil else {
            return false
        }
        if first.kind == .slash { return first.isGlued && (token(index + 1)?.isGlued ?? false) }
        return first.word.map(words.per.contains) ?? false
    }

    private func isGluedToSlash(_ index: Int) -> Bool {
        guard let first = token(index), first.kind == .slash, first.isGlued else { return false }
        return token(index + 1)?.number != nil
    }

    private func isGluedToWord(_ index: Int) -> Bool {
        guard index > 0, tokens[index].isGlued, let word = tokens[index - 1].word else { return false }
        return !(word.unicodeScalars.last.map { (0x4E00...0x9FFF).contains($0.value) } ?? false)
    }
}
