import Diagnostics

/// The statistic that a line says its figure is.
enum PayStatistic {
    /// The statistic that each figure of a line is said to be: by the words before it, else by those behind it, else as the
    /// one before. The only figure of a line is what any words of it say.
    static func each(of clauses: [PayClause], words: [String: [String]]) -> [SalaryObservation.Statistic?] {
        var last: SalaryObservation.Statistic?
        return clauses.map { clause in
            guard !clause.match.pay.isRange else { return nil }
            let found =
                named(in: clause.before, words: words) ?? tail(in: clause) ?? named(in: clause.after, words: words)
                ?? (clauses.count == 1 ? named(in: clause.line, words: words) : nil)
            last = found ?? last ?? (clause.match.pay.openMin ? .maximum : nil)
            return last
        }
    }

    /// `The lowest 10 percent earned less than …` and `the top 10% more than …` give both ends of what most earn.
    private static func tail(in clause: PayClause) -> SalaryObservation.Statistic? {
        let words = clause.before.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "%" }.map(String.init)
        guard let share = words.lastIndex(where: { $0 == "10%" || $0 == "10" || $0 == "ten" }) else { return nil }
        if words[share] != "10%" {
            guard share + 1 < words.count, ["percent", "per", "%"].contains(words[share + 1]) else { return nil }
        }
        let pay = clause.match.pay
        if pay.openMin || words.contains(where: ["lowest", "bottom"].contains) { return .p10 }
        return pay.openMax || words.contains(where: ["highest", "top"].contains) ? .p90 : nil
    }

    static func named(in text: String, words: [String: [String]]) -> SalaryObservation.Statistic? {
        let lower = Array(" \(text.lowercased()) ".utf8)
        if contains(lower, words["median"]) { return .median }
        if contains(lower, words["mean"]) { return .mean }
        return nil
    }

    /// Whether one of the phrases stands in the text between blanks.
    private static func contains(_ text: [UInt8], _ phrases: [String]?) -> Bool {
        let blanks = text.indices.filter { text[$0] == 0x20 }
        return (phrases ?? []).contains { phrase in
            blanks.contains { blank in
                let rest = text[(blank + 1)...]
                let end = blank + 1 + phrase.utf8.count
                return end < text.count && text[end] == 0x20 && rest.starts(with: phrase.utf8)
            }
        }
    }
}

extension PayStatistic {
    /// The statistic that a column is called by: `Median`, `90th percentile`, `P25`.
    static func ofColumn(_ heading: String, words: [String: [String]]) -> SalaryObservation.Statistic? {
        if let named = named(in: heading.filter { !"()*".contains($0) }, words: words) { return named }
        let parts = heading.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        return parts.lazy.compactMap { percentiles[$0] }.first
    }

    private static let percentiles: [String: SalaryObservation.Statistic] = [
        "p10": .p10, "10th": .p10, "p25": .p25, "25th": .p25, "p50": .median, "50th": .median, "p75": .p75,
        "75th": .p75, "p90": .p90, "90th": .p90,
    ]
}
