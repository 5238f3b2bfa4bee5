/// A name found in a text: which entity it stands for and where.
struct Match: Equatable {
    /// The entity's position in the vocabulary.
    var entity: Int
    /// The bytes of the plain text that it covers, a parenthesised acronym included.
    var range: Range<Int>
    /// The bytes of the name alone.
    var name: Range<Int>
    /// The spelling is one word; it stands in need of stricter borders.
    var isSingleWord: Bool
    /// The spelling is also an ordinary word or a single letter.
    var needsEvidence: Bool
}
