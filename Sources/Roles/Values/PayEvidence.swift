/// Whether the words round a figure speak of pay or of something else that costs money.
struct PayEvidence: Sendable {
    private let pay: TokenPhrases
    private let notPay: TokenPhrases

    /// Only words this near, in the same clause, count.
    private static let reachBefore = 5
    private static let reachAfter = 3
    /// A comma counts as this many words.
    private static let comma = 3
    private static let breaks: Set<String> = ["plus", "including", "include", "includes", "with", "excluding"]

    init(words: PayWords) {
        pay = TokenPhrases(words.pay)
        notPay = TokenPhrases(words.notPay)
    }

    /// True when the nearest telling word says that the tokens are not pay.
    func rejects(_ range: Range<Int>, in tokens: [ValueToken]) -> Bool {
        let before = nearestBefore(range.lowerBound, in: tokens)
        let after = nearestAfter(range.upperBound, in: tokens)
        return min(before.notPay, after.notPay) < min(before.pay, after.pay)
    }

    private func nearestBefore(_ start: Int, in tokens: [ValueToken]) -> (pay: Int, notPay: Int) {
        var nearest = (pay: Int.max, notPay: Int.max)
        var distance = 0
        var index = start
        while index > 0, distance < Self.reachBefore {
            let token = tokens[index - 1]
            if token.kind == .stop || token.kind == .close { break }
            if token.kind == .comma { distance += Self.comma }
            if token.word != nil || token.number != nil {
                distance += 1
                if pay.length(before: index, in: tokens) != nil { nearest.pay = min(nearest.pay, distance) }
                if notPay.length(before: index, in: tokens) != nil { nearest.notPay = min(nearest.notPay, distance) }
            }
            index -= 1
        }
        return nearest
    }

    private func nearestAfter(_ end: Int, in tokens: [ValueToken]) -> (pay: Int, notPay: Int) {
        var nearest = (pay: Int.max, notPay: Int.max)
        var distance = 0
        var index = end
        while index < tokens.count, distance < Self.reachAfter {
            switch tokens[index].kind {
            case .stop, .comma, .plus, .open, .close, .currency, .number: return nearest
            case .word(let word):
                if Self.breaks.contains(word) { return nearest }
                distance += 1
                if pay.length(at: index, in: tokens) != nil { nearest.pay = min(nearest.pay, distance) }
                if notPay.length(at: index, in: tokens) != nil { nearest.notPay = min(nearest.notPay, distance) }
            default: break
            }
            index += 1
        }
        return nearest
    }
}
