import Markdown
package import Roles

/// The career levels of a role in the order of its guides, and what each adds to the one before it.
package struct Ladder: Sendable {
    package struct Rung: Hashable, Sendable {
        package let level: CareerLevel
        /// The pay that the same guide states for the level.
        package let band: SalaryBand?
        /// The position in the library of the guide that describes it.
        package let guide: Int
    }

    /// The step from a rung of a guide to the next one.
    package struct Change: Hashable, Sendable {
        package let from: Rung
        package let to: Rung
        /// What the upper level expects and the lower does not.
        package let added: [String]
        /// What the lower level expects and the upper no longer names.
        package let dropped: [String]
        /// The tools and skills that no rung below names.
        package let newNames: [EntityID]
        /// By how much the lowest and the highest pay rise; nil when pay does not rise or can't be compared.
        package let rise: PayRise?
    }

    package let rungs: [Rung]
    package let changes: [Change]

    package init(of role: Int, in library: Library) {
        let subject = library.roles[role]
        rungs = subject.parts.flatMap { part in
            part.role.levels.map { level in
                let band = part.role.salaryBands.first { $0.level != nil && $0.level == level.level }
                return Rung(level: level, band: band, guide: part.guide)
            }
        }
        var names = RungNames(role: role, in: library)
        var changes: [Change] = []
        var before: Rung?
        for rung in rungs {
            if before?.guide != rung.guide { names.reset() }
            let new = names.new(on: rung)
            if let before, before.guide == rung.guide {
                changes.append(Change(from: before, to: rung, newNames: new))
            }
            before = rung
        }
        self.changes = changes
    }
}

/// By how much pay rises between two levels; a bound that does not rise is nil.
package struct PayRise: Hashable, Sendable {
    package let low: Amount?
    package let high: Amount?

    init?(from lower: SalaryBand?, to upper: SalaryBand?) {
        guard let lower, let upper, lower.isComparable(to: upper) else { return nil }
        low = Self.rise(from: lower.pay.lowerBound, to: upper.pay.lowerBound)
        high = Self.rise(from: lower.pay.upperBound, to: upper.pay.upperBound)
        if low == nil, high == nil { return nil }
    }

    private static func rise(from lower: Amount?, to upper: Amount?) -> Amount? {
        guard let lower, let upper, lower < upper else { return nil }
        let hundredths = upper.hundredths - lower.hundredths
        return hundredths >= 0
            ? Amount(units: upper.units - lower.units, hundredths: hundredths)
            : Amount(units: upper.units - lower.units - 1, hundredths: hundredths + 100)
    }
}

extension Ladder.Change {
    fileprivate init(from: Ladder.Rung, to: Ladder.Rung, newNames: [EntityID]) {
        let (lower, upper) = (from.level.expectations, to.level.expectations)
        let (below, above) = (Set(lower.map(fold)), Set(upper.map(fold)))
        self.from = from
        self.to = to
        added = upper.filter { !below.contains(fold($0)) }
        dropped = lower.filter { !above.contains(fold($0)) }
        self.newNames = newNames
        rise = PayRise(from: from.band, to: to.band)
    }
}

/// The tools and skills that the rungs of a ladder name, told apart by whether a lower rung named them.
private struct RungNames {
    private let role: Int
    private let mentions: [Int: MentionLines]
    private var seen: Set<EntityID> = []

    init(role: Int, in library: Library) {
        let guides = Set(library.roles[role].parts.filter { !$0.role.levels.isEmpty }.map(\.guide))
        self.role = role
        mentions = Dictionary(
            uniqueKeysWithValues: guides.map { ($0, MentionLines(library.mentions(inGuide: $0))) })
    }

    mutating func reset() { seen = [] }

    mutating func new(on rung: Ladder.Rung) -> [EntityID] {
        let named = mentions[rung.guide]?[rung.level.provenance.lines] ?? []
        return named.filter { $0.role == role && seen.insert($0.entity).inserted }.map(\.entity)
    }
}
