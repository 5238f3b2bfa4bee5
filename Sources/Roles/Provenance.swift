package import Markdown

/// Where a typed value comes from: the lines of its guide's source and how it was obtained.
package struct Provenance: Hashable, Sendable {
    package enum Derivation: String, Hashable, Sendable {
        /// Written in the source.
        case stated
        /// Concluded from what is written, such as the currency from a dollar sign.
        case inferred
        /// Stands in no single place, such as a section that a paragraph opens without a heading.
        case implied
        /// Stated in several places that agree.
        case merged
    }

    package var lines: LineRange
    package var derivation: Derivation

    package init(_ lines: LineRange, _ derivation: Derivation = .stated) {
        self.lines = lines
        self.derivation = derivation
    }
}
