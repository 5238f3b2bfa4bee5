/// The pay figures of a text, in order, each with its place.
///
/// Understood are currency signs and ISO codes on either side, `k`, `M`, lakh, crore and LPA, Western, European, Swiss
/// and Indian grouping, ranges with any dash or word, bounds such as `up to`, `from`, `+`, `<`, and periods. A multiplier
/// of one bound holds for the other (`$100-150K`). Fees, costs, budgets and other money by the context words, years,
/// percentages, phone numbers and counts without a currency are no pay. `assumeCurrency`, an ISO code, takes plain
/// numbers as money. Figures that do not fit an integer are left out. Time is linear in the text.
package func payRanges(
    in text: String, words: PayWords = .english, assumeCurrency: String? = nil
) -> [PayMatch] {
    payRanges(in: text, words: PayVocabulary(words), assumeCurrency: assumeCurrency)
}

func payRanges(in text: String, words: PayVocabulary, assumeCurrency: String? = nil) -> [PayMatch] {
    let tokens = ValueToken.all(in: text)
    guard tokens.contains(where: { $0.number != nil }),
        assumeCurrency != nil || tokens.contains(where: PayFigureReader.saysMoney)
    else { return [] }
    let grammar = PayGrammar(tokens: tokens, words: words, assumedCurrency: assumeCurrency)
    var matches: [PayMatch] = []
    var index = 0
    while index < tokens.count {
        let (match, next) = grammar.match(at: index)
        if let match { matches.append(match) }
        index = max(next, index + 1)
    }
    return matches
}

/// Joins figures to ranges and reads what stands before and behind them.
private struct PayGrammar {
    let reader: PayFigureReader
    let words: PayVocabulary
    let assumedCurrency: String?

    private var tokens: [ValueToken] { reader.tokens }

    init(tokens: [ValueToken], words: PayVocabulary, assumedCurrency: String?) {
        reader = PayFigureReader(tokens: tokens, words: words.figures)
        self.words = words
        self.assumedCurrency = assumedCurrency
    }

    /// The match that starts at a token, if any, and the token to go on with.
    func match(at start: Int) -> (PayMatch?, next: Int) {
        guard let low = reader.figure(at: start) else { return (nil, start + 1) }
        if isPartOfChain(low) { return (nil, low.range.upperBound) }
        let high = upperFigure(behind: low)
        let end = high?.range.upperBound ?? low.range.upperBound
        guard !isChainContinued(at: end), let money = money(low, high) else { return (nil, end) }
        let bounds = openness(start: start, end: end, isRange: high != nil, isOpen: (high ?? low).isOpen)
        let after = periodBehind(bounds.end)
        guard !words.evidence.rejects(bounds.start..<(after?.end ?? bounds.end), in: tokens) else { return (nil, end) }
        let period = high?.period ?? low.period ?? after?.period ?? periodBefore(bounds.start)
        let last = after.map(\.end) ?? bounds.end
        let pay = PayRange(
            min: bounds.below ? nil : money.low, max: bounds.above && high == nil ? nil : money.high,
            openMin: bounds.below, openMax: bounds.above, currency: money.currency,
            currencyIsInferred: money.isInferred,
            period: period)
        let range = tokens[bounds.start].range.lowerBound..<tokens[last - 1].range.upperBound
        return (PayMatch(range: range, pay: pay, isReversed: money.isReversed), last)
    }
}

extension PayGrammar {
    private func upperFigure(behind low: PayFigure) -> PayFigure? {
        let index = low.range.upperBound
        guard let token = reader.token(index) else { return nil }
        var next = index
        if token.kind == .dash {
            next += 1
        } else if let length = words.rangeTo.length(at: index, in: tokens) {
            next += length
        } else if words.between.length(before: low.range.lowerBound, in: tokens) != nil,
            let length = words.and.length(at: index, in: tokens)
        {
            next += length
        } else {
            return nil
        }
        guard let high = reader.figure(at: next), high.isMarked || !reader.isTimeNoun(at: high.range.upperBound) else {
            return nil
        }
        if let left = low.currency, let right = high.currency, !right.isWord, !left.isWord, left != right { return nil }
        return high
    }

    /// Both bounds in order and their currency, nil when they are no money or do not fit.
    private func money(
        _ low: PayFigure, _ high: PayFigure?
    ) -> (low: Amount, high: Amount, currency: String?, isInferred: Bool, isReversed: Bool)? {
        let currencies = [low.currency, high?.currency].compactMap { $0 }
        let named = currencies.first { !$0.isInferred } ?? currencies.first
        guard named != nil || assumedCurrency != nil else { return nil }
        let code = named.map(\.code) ?? assumedCurrency
        let isInferred = named?.isInferred ?? true
        guard !isYear(low, high, named) else { return nil }
        let (lowFactor, highFactor) = factors(low, high)
        guard let first = low.number.amount(times: lowFactor), first > Amount(units: 0) || high != nil else {
            return nil
        }
        guard let high else {
            if let code, Currency.ambiguousCodes.contains(code), named?.isWord == true, first < Amount(units: 1000) {
                return nil
            }
            return (first, first, code, isInferred, false)
        }
        guard let second = high.number.amount(times: highFactor) else { return nil }
        return (min(first, second), max(first, second), code, isInferred, second < first)
    }

    /// Each bound's multiplier; one without takes the other's when its plain number is the smaller or larger as it should.
    private func factors(_ low: PayFigure, _ high: PayFigure?) -> (Int, Int) {
        guard let high else { return (low.factor ?? 1, 1) }
        guard let first = low.number.amount(times: 1), let second = high.number.amount(times: 1), first <= second else {
            return (low.factor ?? 1, high.factor ?? 1)
        }
        return (low.factor ?? high.factor ?? 1, high.factor ?? low.factor ?? 1)
    }

    private func isYear(_ low: PayFigure, _ high: PayFigure?, _ currency: Currency.Reading?) -> Bool {
        guard currency?.isWord ?? true, low.looksLikeYear else { return false }
        if low.currency.map({ !$0.isWord }) ?? false { return false }
        return high?.looksLikeYear ?? (periodBehind(low.range.upperBound) == nil)
    }
}

extension PayGrammar {
    /// The tokens with bound words and signs, and which side they open.
    private func openness(
        start: Int, end: Int, isRange: Bool, isOpen: Bool
    ) -> (start: Int, end: Int, below: Bool, above: Bool) {
        var result = (start: start, end: end, below: false, above: isOpen)
        if !isRange {
            if let sign = reader.token(start - 1)?.kind, sign == .less || sign == .greater {
                result = (start - 1, end, sign == .less, sign == .greater || isOpen)
            } else if let length = words.upTo.length(before: start, in: tokens) {
                result = (start - length, end, true, false)
            } else if let length = words.from.length(before: start, in: tokens), !isContinuedBehindParenthesis(end) {
                result = (start - length, end, false, true)
            }
        }
        if let plus = reader.token(end), plus.kind == .plus {
            let isLast = reader.token(end + 1).map { $0.word == nil && $0.currency == nil && $0.number == nil } ?? true
            if plus.isGlued || isLast { result = (result.start, end + 1, false, true) }
        } else if let length = words.orMore.length(at: end, in: tokens) {
            result = (result.start, end + length, false, true)
        }
        return result
    }

    /// Whether a range word follows a parenthesis, as in `from $90,000 (entry) to $150,000 (senior)`.
    private func isContinuedBehindParenthesis(_ end: Int) -> Bool {
        guard reader.token(end)?.kind == .open else { return false }
        let longest = 8
        guard let close = tokens[end...].prefix(longest).firstIndex(where: { $0.kind == .close }) else { return false }
        return words.rangeTo.length(at: close + 1, in: tokens) != nil
    }

    /// A period named within the few words behind a figure.
    private func periodBehind(_ start: Int) -> (period: PayPeriod, end: Int)? {
        for index in start..<start + 4 {
            if let (period, length) = reader.period(at: index) { return (period, index + length) }
            guard let token = reader.token(index), token.word != nil || token.currency?.isWord == true else {
                return nil
            }
        }
        return nil
    }

    /// A period adjective within the few words before a figure.
    private func periodBefore(_ start: Int) -> PayPeriod? {
        for index in stride(from: start - 1, to: max(-1, start - 6), by: -1) {
            if let period = reader.adjective(before: index + 1) ?? unspacedPeriod(before: index + 1) { return period }
            switch tokens[index].kind {
            case .comma where index == start - 1: continue
            case .stop, .comma, .close, .number, .currency: return nil
            default: continue
            }
        }
        return nil
    }

    private func unspacedPeriod(before end: Int) -> PayPeriod? {
        words.unspacedPeriods.first { $0.phrases.length(before: end, in: tokens) != nil }?.period
    }

    /// Whether a number hangs on others by dashes or a plus sign, as in dates and telephone numbers.
    private func isPartOfChain(_ figure: PayFigure) -> Bool {
        let index = figure.range.lowerBound
        guard index > 0 else { return false }
        if !figure.isMarked, tokens[index - 1].number != nil { return true }
        guard tokens[index].isGlued else { return false }
        let previous = tokens[index - 1].kind
        if previous == .plus, tokens[index].number != nil { return true }
        guard previous == .dash || previous == .slash, index > 1 else { return previous == .dash }
        return tokens[index - 1].isGlued && tokens[index - 2].number != nil
            || (previous == .dash && tokens[index - 2].word == nil)
    }

    private func isChainContinued(at end: Int) -> Bool {
        guard let dash = reader.token(end), dash.kind == .dash, dash.isGlued else { return false }
        return reader.token(end + 1).map { $0.number != nil && $0.isGlued } ?? false
    }
}
