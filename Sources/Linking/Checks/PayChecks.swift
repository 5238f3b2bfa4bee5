import Diagnostics
import Markdown
import Roles

/// Pay that goes down where the level goes up, and bands of one level that differ between guides.
enum PayChecks {
    static func falls(in account: RoleAccount) -> [Diagnostic] {
        var stated: [PayKey: SalaryBand] = [:]
        for band in account.role.salaryBands {
            if let key = PayKey(band), stated[key] == nil { stated[key] = band }
        }
        return account.role.salaryBands.compactMap { band in
            guard let key = PayKey(band),
                let lower = CareerLevelName.allCases.filter(key.level.isAbove)
                    .compactMap({ stated[key.on($0)] }).first(where: { band.pay.falls(from: $0.pay) })
            else { return nil }
            return Diagnostic(
                .payFalls, at: account.place(band.provenance),
                "\(key.level.rawValue) pays \(band.pay.words) and \(lower.level?.rawValue ?? ""), a lower level, "
                    + "\(lower.pay.words)",
                notes: ["the lower level's pay stands on line \(lower.provenance.lines.first)"])
        }
    }

    /// Each band against the first guide that states its kind of pay; bands within one guide are compared when the guide
    /// is read.
    static func contradictions(in role: LibraryRole, of library: Library) -> [Diagnostic] {
        var stated: [PayKey: (guide: Int, band: SalaryBand)] = [:]
        var found: [Diagnostic] = []
        for part in role.parts {
            let path = library.guides[part.guide].path
            for band in part.role.salaryBands {
                guard let key = PayKey(band) else { continue }
                guard let other = stated[key] else {
                    stated[key] = (part.guide, band)
                    continue
                }
                if other.guide != part.guide, !band.pay.hasBounds(of: other.band.pay) {
                    let place = SourceLocation(
                        path: library.guides[other.guide].path, line: other.band.provenance.lines.first)
                    found.append(
                        Diagnostic(
                            .payContradiction, at: SourceLocation(path: path, line: band.provenance.lines.first),
                            "\(role.title) pays \(band.pay.words) on the level \(key.level.rawValue) here and "
                                + "\(other.band.pay.words) in another guide",
                            notes: ["the other guide says so at \(place)"],
                            suggestion: "state the place or the year that each figure holds for"))
                }
            }
        }
        return found
    }
}

/// What has to be the same for two bands to be compared. A band without a level, a currency or a period has none.
private struct PayKey: Hashable {
    var level: CareerLevelName
    let currency: String
    let period: PayPeriod
    let country: String?
    let year: Int?

    init?(_ band: SalaryBand) {
        guard let level = band.level, let currency = band.pay.currency, let period = band.pay.period else { return nil }
        self.level = level
        self.currency = currency
        self.period = period
        country = band.country
        year = band.year
    }

    /// The same on another level.
    func on(_ level: CareerLevelName) -> PayKey {
        var key = self
        key.level = level
        return key
    }
}

extension PayRange {
    fileprivate func hasBounds(of other: PayRange) -> Bool { min == other.min && max == other.max }

    /// Whether a bound goes down and none goes up.
    fileprivate func falls(from lower: PayRange) -> Bool {
        let pairs = [(lowerBound, lower.lowerBound), (upperBound, lower.upperBound)]
        let stated = pairs.compactMap { upper, lower in upper.flatMap { upper in lower.map { (upper, $0) } } }
        guard !stated.isEmpty, stated.count == 2 || !openMax else { return false }
        return stated.contains { $0 < $1 } && !stated.contains { $0 > $1 }
    }

    /// `50000 to 70000 USD a year`.
    fileprivate var words: String {
        let bounds =
            switch (min, max) {
            case (let low?, let high?) where low == high: "\(high)"
            case (let low?, let high?): "\(low) to \(high)"
            case (let low?, nil): "\(low) or more"
            case (nil, let high?): "up to \(high)"
            case (nil, nil): "nothing stated"
            }
        return bounds + (currency.map { " \($0)" } ?? "") + (period.map { " a \($0.rawValue)" } ?? "")
    }
}
