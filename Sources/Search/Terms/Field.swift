/// Where an entry holds a word, the most telling last, as the lists of a word stand in the index.
enum Field: UInt32, CaseIterable {
    case text, name, heading, alias, title

    /// The field holds what things are called.
    var isName: Bool { self == .title || self == .alias || self == .name }
}

/// An entry and the best field in which it holds a word, in one number.
struct Posting: Hashable {
    private let packed: UInt32

    init(document: Int, field: Field) { packed = UInt32(truncatingIfNeeded: document) << 3 | field.rawValue }

    var document: Int { Int(packed >> 3) }
    var field: Field { Field(rawValue: packed & 7) ?? .text }
}
