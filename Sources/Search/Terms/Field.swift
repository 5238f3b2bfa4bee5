/// Where an entry holds a word, the most telling last, as the lists of a word stand in the index.
enum Field: UInt32, CaseIterable, Comparable {
    case text, name, heading, alias, title

    /// The field holds what things are called.
    var isName: Bool { isOwnName || self == .name }

    /// The field holds what the entry itself is called.
    var isOwnName: Bool { self == .title || self == .alias }

    static func < (first: Field, second: Field) -> Bool { first.rawValue < second.rawValue }
}

/// An entry and the best field in which it holds a word, in one number.
struct Posting: Hashable {
    private let packed: UInt32

    init(document: Int, field: Field) { packed = UInt32(truncatingIfNeeded: document) << 3 | field.rawValue }

    var document: Int { Int(packed >> 3) }
    var field: Field { Field(rawValue: packed & 7) ?? .text }
}
