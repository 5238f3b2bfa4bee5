/// A unit in which guides measure pay and learning time.
package enum TimeUnit: String, Hashable, Sendable, CaseIterable {
    case hour, day, week, month, year
}

/// The time that a figure pays for.
package typealias PayPeriod = TimeUnit
