import Diagnostics
import Markdown
import Roles

/// Pay that goes down where the level goes up, and bands of one level that differ between guides.
enum PayChecks {
    static func falls(in account: RoleAccount) -> [Diagnostic] {
        let bands = account.role.salaryBands
        return bands.compactMap { band in
            guard let level = band.level,
                let lower = bands.first(where: { other in
                    other.level.map(level.isAbove) == true && other.isComparable(to: band)
                        && other.country == band.country && other.year == band.year && band.pay.falls(from: other.pay)
                })
            else { return nil }
            return Diagnostic(
                .payFalls, at: account.place(band.provenance),
                "\(level.rawValue) pays \(band.pay.words) and \(lower.level?.rawValue ?? ""), a lower level, "
                    + "\(lower.pay.words)",
                notes: ["the lower level's pay stands on line \(lower.provenance.lines.first)"])
        }
    }

    /// Bands within one guide are compared when the guide is read.
    static func contradictions(in role: LibraryRole, of library: Library) -> [Diagnostic] {
        var stated: [(guide: Int, band: SalaryBand)] = []
        var found: [Diagnostic] = []
        for part in role.parts {
            let path = library.guides[part.guide].path
            for band in part.role.salaryBands {
                if let other = stated.first(where: { $0.guide != part.guide && $0.band.contradicts(band) }) {
                    let place = SourceLocation(
                        path: library.guides[other.guide].path, line: other.band.provenance.lines.first)
                    found.append(
                        Diagnostic(
                            .payContradiction, at: SourceLocation(path: path, line: band.provenance.lines.first),
                            "\(role.title) pays \(band.pay.words) on the level \(band.level?.rawValue ?? "") here and "
                                + "\(other.band.pay.words) in another guide",
                            notes: ["the other guide says so at \(place)"],
                            suggestion: "state the place or the year that each figure holds for"))
                }
                stated.append((part.guide, band))
            }
        }
        return found
    }
}

extension SalaryBand {
    fileprivate func contradicts(_ other: SalaryBand) -> Bool {
        level != nil && level == other.level && isComparable(to: other) && country == other.country
            && year == other.year && (pay.min != other.pay.min || pay.max != other.pay.max)
    }
}

extension PayRange {
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
