import Diagnostics
import Markdown

/// What the bands of a guide tell of each other: which are one, which has no level of its own, which are set aside.
enum PayBands {
    /// The bands without single rates beside a range, and those that say the same of a level as one.
    static func joined(_ bands: [SalaryBand]) -> [SalaryBand] {
        merged(withoutRates(bands))
    }

    /// Ranges of no level are the role's pay where no level has any, or else the first figure. Beside levels a range
    /// counts where it has a short label and can be the pay of a step, or is for a period of its own, such as a day rate.
    static func addUnnamed(to reading: inout PayReader.Reading) {
        guard let first = reading.bands.first else {
            let ranges = reading.unnamed.filter(\.pay.isRange)
            reading.bands = ranges.isEmpty ? Array(reading.unnamed.prefix(1)) : ranges
            return
        }
        let least = reading.bands.filter { $0.pay.currency == first.pay.currency }.compactMap(\.pay.min).min()
        let added = reading.unnamed.filter { band in
            guard let currency = band.pay.currency, let money = first.pay.currency else { return false }
            // A sentence about pay elsewhere is longer than a label.
            let isLabelled = (1...4).contains(band.label.split(at: " ").count)
            if currency != money { return isLabelled && band.pay.isRange }
            if band.pay.period != first.pay.period {
                return band.pay.period != nil && (band.pay.isRange || isLabelled)
            }
            guard band.pay.isRange else { return false }
            // What is paid beside a salary is a fraction of it.
            return isLabelled && (band.pay.max?.units ?? 0) > (least?.units ?? 0) / 2
        }
        reading.bands = (reading.bands + added).sorted { $0.provenance.lines.first < $1.provenance.lines.first }
    }

    /// A `Product Manager` below a `Senior Product Manager` leads nobody: the word belongs to what the role is called.
    static func withoutTitles(_ bands: [SalaryBand]) -> [SalaryBand] {
        let others = bands.filter { $0.level != nil && $0.level != .manager }
        let tails = Set(others.flatMap { $0.label.lowercased().tails })
        return bands.map { band in
            guard band.level == .manager, tails.contains(band.label.lowercased()) else { return band }
            var band = band
            band.level = nil
            return band
        }
    }

    /// The only band between the lowest level and a higher one whose label names no level is the middle of the ladder:
    /// `Junior Baker`, `Baker`, `Senior Baker`.
    static func nameMiddle(in reading: inout PayReader.Reading) {
        // The columns of a table are ladders of their own.
        let money = (reading.bands + reading.unnamed).compactMap(\.pay.currency)
        for (index, currency) in money.enumerated() where money.firstIndex(of: currency) == index {
            nameMiddle(ofThoseIn: currency, &reading)
        }
    }

    private static func nameMiddle(ofThoseIn currency: String, _ reading: inout PayReader.Reading) {
        let all = reading.bands.map { ($0, isNamed: true) } + reading.unnamed.map { ($0, isNamed: false) }
        let ladder = all.filter { $0.0.pay.currency == currency }.sorted {
            $0.0.provenance.lines.first < $1.0.provenance.lines.first
        }
        for index in LevelLadder.middles(in: ladder.map(\.0.level)) {
            var band = ladder[index].0
            let (low, high) = (ladder[index - 1].0.pay, ladder[index + 1].0.pay)
            guard !band.label.isEmpty, LevelLadder.rises([low.min, band.pay.min, high.min]) else { continue }
            band.level = .mid
            if ladder[index].isNamed {
                reading.bands = reading.bands.map {
                    $0.provenance == band.provenance && $0.pay == band.pay ? band : $0
                }
            } else {
                reading.unnamed.removeAll { $0.provenance == band.provenance && $0.pay == band.pay }
                let place = reading.bands.firstIndex { $0.provenance.lines.first > band.provenance.lines.first }
                reading.bands.insert(band, at: place ?? reading.bands.count)
            }
        }
    }

    /// A single figure for a period of its own, such as what an intern is paid a day, is no second band of a level that
    /// has a range.
    private static func withoutRates(_ bands: [SalaryBand]) -> [SalaryBand] {
        bands.filter { band in
            guard band.level != nil, band.pay.period != nil, band.pay.min == band.pay.max else { return true }
            return !bands.contains { other in
                other.level == band.level && other.pay.period != band.pay.period && other.pay.min != other.pay.max
            }
        }
    }

    /// Bands that say the same of the same level are one band; the later one's years and label are kept.
    private static func merged(_ bands: [SalaryBand]) -> [SalaryBand] {
        var result: [SalaryBand] = []
        for band in bands {
            let same = result.firstIndex {
                $0.level != nil && $0.level == band.level && $0.pay.min == band.pay.min && $0.pay.max == band.pay.max
                    && $0.pay.currency == band.pay.currency
            }
            guard let same else {
                result.append(band)
                continue
            }
            result[same].years = band.years ?? result[same].years
            result[same].pay.period = band.pay.period ?? result[same].pay.period
            result[same].label = band.label
            result[same].provenance.derivation = .merged
        }
        return result
    }
}

extension String {
    /// What stands behind each of the first blanks of a label.
    fileprivate var tails: [String] {
        let words = split(at: " ")
        let most = 8
        return words.indices.dropFirst().prefix(most).map { words[$0...].joined(separator: " ") }
    }
}
