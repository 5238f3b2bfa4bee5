/// A role's place in a classification of occupations.
///
/// No guide states it: it is mapped by hand, with a judgement of how well it fits.
package struct OccupationCode: Hashable, Sendable {
    package enum Scheme: String, CaseIterable, Hashable, Sendable {
        case onetSOC = "onet-soc"
        case esco, isco
    }

    package enum Match: String, CaseIterable, Hashable, Sendable {
        /// The same occupation.
        case exact
        /// Nearly the same.
        case close
        /// A wider occupation that holds it.
        case broad
    }

    package let scheme: Scheme
    package let code: String
    /// The standard's own name for the code.
    package let label: String
    package let match: Match
}
