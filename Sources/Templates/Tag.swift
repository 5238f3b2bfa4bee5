/// One tag as it stands in the template's bytes.
struct Tag: Sendable {
    enum Kind: Sendable {
        case variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
    }

    let kind: Kind
    /// What stands between the delimiters, without the sigil and the white space round it.
    let content: String
    let bytes: Range<Int>
    let position: Position

    /// The tag in the standard delimiters, as messages quote it.
    var quoted: String { Tag.quoted(kind, content) }

    static func quoted(_ kind: Kind, _ content: String) -> String {
        kind == .unescaped ? "'{{{\(content)}}}'" : "'{{\(sigil(of: kind))\(content)}}'"
    }

    private static func sigil(of kind: Kind) -> String {
        switch kind {
        case .variable, .unescaped: ""
        case .section: "#"
        case .inverted: "^"
        case .close: "/"
        case .partial: ">"
        case .parent: "<"
        case .block: "$"
        case .comment: "!"
        case .delimiters: "="
        }
    }

    /// The kind that the first byte after the opening delimiter announces; nil where a plain name begins.
    static func kind(announcedBy byte: UInt8) -> Kind? {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
        case UInt8(ascii: "#"): .section
        case UInt8(ascii: "^"): .inverted
        case UInt8(ascii: "/"): .close
        case UInt8(ascii: ">"): .partial
        case UInt8(ascii: "<"): .parent
        case UInt8(ascii: "$"): .block
        case UInt8(ascii: "!"): .comment
        case UInt8(ascii: "="): .delimiters
        default: nil
        }
    }
}
