/// The word lists in the form that the value grammars take, joined with the English ones.
extension Lexicon {
    var joinedSpanWords: SpanWords {
        var words = SpanWords()
        for (unit, list) in unitLists { words.units[unit] = list }
        words.upTo = payWords["upTo"] ?? []
        words.from = payWords["from"] ?? []
        words.rangeTo = amountWords["rangeTo"] ?? []
        words.and = amountWords["and"] ?? []
        words.orMore = amountWords["orMore"] ?? []
        return SpanWords.english.merging(words)
    }

    var joinedPayWords: PayWords {
        var words = PayWords()
        let names: [(PayPeriod, String)] = [
            (.hour, "perHour"), (.day, "perDay"), (.week, "perWeek"), (.month, "perMonth"), (.year, "perYear"),
        ]
        for (period, name) in names {
            let phrases = payWords[name] ?? []
            let nouns = phrases.filter { $0.hasPrefix("/") }.map { String($0.dropFirst()) }
            words.periods[period] = PayWords.Period(
                nouns: (unitLists[period] ?? []) + nouns, adjectives: phrases.filter { !$0.hasPrefix("/") })
        }
        words.each = amountWords["each"] ?? []
        words.rangeTo = amountWords["rangeTo"] ?? []
        words.between = amountWords["between"] ?? []
        words.and = amountWords["and"] ?? []
        words.orMore = amountWords["orMore"] ?? []
        words.thousand = amountWords["thousand"] ?? []
        words.tenThousand = amountWords["tenThousand"] ?? []
        words.million = amountWords["million"] ?? []
        words.pay = amountWords["pay"] ?? []
        words.upTo = payWords["upTo"] ?? []
        words.from = payWords["from"] ?? []
        words.notPay = payWords["notPay"] ?? []
        return PayWords.english.merging(words)
    }

    /// Words for a mean and a median that do not name a career level as well, as the Russian for `middle` does.
    var joinedStatisticWords: [String: [String]] {
        let levels = Set(levelWords.values.joined())
        return ["mean", "median"].reduce(into: [:]) { words, name in
            words[name] = (payWords[name] ?? []).filter { !levels.contains($0) }
        }
    }

    private var unitLists: [TimeUnit: [String]] {
        var lists: [TimeUnit: [String]] = [:]
        for unit in TimeUnit.allCases { lists[unit] = units[unit.rawValue] ?? [] }
        return lists
    }
}
