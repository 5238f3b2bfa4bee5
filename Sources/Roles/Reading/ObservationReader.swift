import Diagnostics
import Repair

/// The single figures of a line, each with those who earn it: `Cooks in Lyon can earn up to …`, `Cooks: median …`.
struct ObservationReader {
    let lexicon: Lexicon
    let line: PayLine

    func observation(
        _ statistic: SalaryObservation.Statistic, _ matches: [PayMatch], at index: Int
    ) -> SalaryObservation {
        let pay = matches[index].pay
        let inferred = PayPeriod.inferred(for: pay)
        var found = SalaryObservation(
            statistic: statistic, value: pay.max ?? pay.min ?? Amount(units: 0), currency: pay.currency,
            period: pay.period ?? inferred, provenance: Provenance(line.lines))
        found.periodIsInferred = inferred != nil
        (found.role, found.location) = subject(before: matches[0].range.lowerBound)
        if let aside = aside(after: matches[index].range.upperBound) {
            found.level = careerLevel(in: aside, words: lexicon.levels)
            found.years = yearsRange(in: aside, words: lexicon.spanWords)
        }
        return found
    }

    /// The parentheses that stand directly behind a figure.
    private func aside(after offset: Int) -> String? {
        let bytes = Array(line.text.utf8).dropFirst(offset).drop { $0 == 0x20 }
        guard bytes.first == UInt8(ascii: "("), let close = bytes.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        return String(decoding: bytes[bytes.startIndex.advanced(by: 1)..<close], as: UTF8.self)
    }

    private func subject(before offset: Int) -> (role: String?, location: String?) {
        let head = String(decoding: Array(line.text.utf8).prefix(offset), as: UTF8.self)
        if let colon = head.firstOccurrence(of: ": ") { return (role(head[..<colon.lowerBound]), nil) }
        let words = head.split(at: " ")
        guard let verb = words.firstIndex(where: { Self.verbs.contains($0.lowercased()) }) else { return (nil, nil) }
        guard let place = words[..<verb].firstIndex(of: "in") else { return (role(words[..<verb]), nil) }
        let location = words[(place + 1)..<verb]
        guard !location.isEmpty, location.allSatisfy({ $0.first?.isUppercase == true }) else { return (nil, nil) }
        return (role(words[..<place]), location.joined(separator: " "))
    }

    private func role(_ words: ArraySlice<Substring>) -> String? { role(words.joined(separator: " ")[...]) }

    /// Those who earn the figure; a label such as `Average salary` is nobody.
    private func role(_ text: Substring) -> String? {
        let name = text.trimmingSpace
        guard (1...6).contains(name.split(at: " ").count) else { return nil }
        let isLabel = PayStatistic.named(in: name, words: lexicon.payWords) != nil
        return isLabel || lexicon.kinds[HeadingKey(name).key] != nil ? nil : name
    }

    /// Closed: how English says that somebody is paid.
    private static let verbs: Set<String> = ["can", "may", "could", "earn", "earns", "make", "makes", "receive", "get"]
}

extension PayPeriod {
    /// The year, for a figure without a period that only a year's pay can reach, where pay is stated by the year.
    static func inferred(for pay: PayRange) -> PayPeriod? {
        guard pay.period == nil, let least = pay.currency.flatMap({ yearly[$0] }) else { return nil }
        guard let amount = pay.max ?? pay.min, amount >= Amount(units: least) else { return nil }
        return .year
    }

    /// The least that only a year's pay reaches. Closed: elsewhere a month's pay may reach the same figure.
    private static let yearly = [
        "USD": 15_000, "EUR": 15_000, "GBP": 15_000, "CHF": 15_000, "CAD": 15_000, "AUD": 15_000, "NZD": 15_000,
        "SGD": 15_000, "INR": 300_000, "PLN": 80_000, "CZK": 400_000, "SEK": 200_000, "NOK": 250_000, "DKK": 200_000,
        "JPY": 2_500_000, "KRW": 20_000_000, "CNY": 150_000, "HKD": 250_000, "BRL": 80_000, "MXN": 300_000,
        "ZAR": 200_000, "ILS": 150_000,
    ]
}
