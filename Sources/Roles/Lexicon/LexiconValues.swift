/// The word lists in the form that the value grammars take, joined with the English ones.
extension Lexicon {
    var joinedSpanWords: SpanWords {
        var words = SpanWords()
        for (unit, list) in unitLists { words.units[unit] = list }
        words.upTo = payWords["upTo"] ?? []
        words.from = payWords["from"] ?? []
        return SpanWords.english.merging(words)
    }

    var joinedPayWords: PayWords {
        var words = PayWords()
        let names: [(PayPeriod, String)] = [
            (.hour, "perHour"), (.day, "perDay"), (.week, "perWeek"), (.month, "perMonth"), (.year, "perYear"),
        ]
        for (period, name) in names {
            words.periods[period] = PayWords.Period(nouns: unitLists[period] ?? [], adjectives: payWords[name] ?? [])
        }
        words.upTo = payWords["upTo"] ?? []
        words.from = payWords["from"] ?? []
        words.notPay = payWords["notPay"] ?? []
        return PayWords.english.merging(words)
    }

    private var unitLists: [TimeUnit: [String]] {
        var lists: [TimeUnit: [String]] = [:]
        for unit in TimeUnit.allCases { lists[unit] = units[unit.rawValue] ?? [] }
        return lists
    }
}
