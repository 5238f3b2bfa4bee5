import Diagnostics

/// Where in an HTML page the next byte stands, so far as the safety of a value depends on it.
///
/// Follows the tokeniser of the HTML standard for well-formed pages: tags, attributes, comments, and the elements whose
/// text is not markup (script, style, title, textarea).
struct HTMLState: Hashable {
    enum Place: Hashable {
        case text, tagOpen, tagName, tag, attributeName, afterAttributeName, beforeValue
        case doubleQuoted, singleQuoted, unquoted, markup, comment, declaration, elementText
    }

    private(set) var place = Place.text
    /// The lower-case name of the tag that is open, or whose text this is.
    private(set) var element: [UInt8] = []
    private(set) var attribute: [UInt8] = []
    private var isEndTag = false
    /// How much of the end of a comment or of an element's text has been seen.
    private var matched = 0

    private static let longestName = 32
    private static let textElements = ["script", "style", "title", "textarea"].map { Array($0.utf8) }

    mutating func advance(over bytes: [UInt8]) {
        for byte in bytes { advance(over: byte) }
    }

    /// Goes on behind a value that the template writes here.
    mutating func advanceOverValue() {
        matched = 0
        switch place {
        case .tagOpen: place = .tagName
        case .tag, .afterAttributeName: begin(attribute: 0x2D)
        case .beforeValue: place = .unquoted
        case .markup: place = .declaration
        case .text, .tagName, .attributeName, .doubleQuoted, .singleQuoted, .unquoted, .comment, .declaration,
            .elementText:
            break
        }
    }

    private mutating func advance(over byte: UInt8) {
        switch place {
        case .text:
            if byte == UInt8(ascii: "<") {
                place = .tagOpen
                isEndTag = false
            }
        case .tagOpen: openTag(byte)
        case .tagName: nameTag(byte)
        case .tag: if !endsTag(byte), !byte.isHTMLSpace, byte != UInt8(ascii: "/") { begin(attribute: byte) }
        case .attributeName: nameAttribute(byte)
        case .afterAttributeName: followAttribute(byte)
        case .beforeValue: beginValue(byte)
        case .doubleQuoted: if byte == UInt8(ascii: "\"") { place = .tag }
        case .singleQuoted: if byte == UInt8(ascii: "'") { place = .tag }
        case .unquoted: if !endsTag(byte), byte.isHTMLSpace { place = .tag }
        case .markup: beginMarkup(byte)
        case .comment: followComment(byte)
        case .declaration: if byte == UInt8(ascii: ">") { place = .text }
        case .elementText: followElementText(byte)
        }
    }
}

extension HTMLState {
    private mutating func openTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"): isEndTag = true
        case UInt8(ascii: "!"):
            place = .markup
            matched = 0
        case UInt8(ascii: "?"): place = .declaration
        case UInt8(ascii: "<"): isEndTag = false
        default:
            place = byte.isASCIILetter ? .tagName : .text
            element = [byte.asciiLowercased]
        }
    }

    private mutating func nameTag(_ byte: UInt8) {
        if endsTag(byte) { return }
        if byte.isHTMLSpace || byte == UInt8(ascii: "/") {
            place = .tag
        } else if element.count < HTMLState.longestName {
            element.append(byte.asciiLowercased)
        }
    }

    private mutating func endsTag(_ byte: UInt8) -> Bool {
        guard byte == UInt8(ascii: ">") else { return false }
        matched = 0
        place = !isEndTag && HTMLState.textElements.contains(element) ? .elementText : .text
        return true
    }

    private mutating func begin(attribute byte: UInt8) {
        place = .attributeName
        attribute = [byte.asciiLowercased]
    }

    private mutating func nameAttribute(_ byte: UInt8) {
        if endsTag(byte) { return }
        if byte == UInt8(ascii: "=") {
            place = .beforeValue
        } else if byte == UInt8(ascii: "/") {
            place = .tag
        } else if byte.isHTMLSpace {
            place = .afterAttributeName
        } else if attribute.count < HTMLState.longestName {
            attribute.append(byte.asciiLowercased)
        }
    }

    private mutating func followAttribute(_ byte: UInt8) {
        if endsTag(byte) || byte.isHTMLSpace { return }
        switch byte {
        case UInt8(ascii: "="): place = .beforeValue
        case UInt8(ascii: "/"): place = .tag
        default: begin(attribute: byte)
        }
    }

    private mutating func beginValue(_ byte: UInt8) {
        if byte.isHTMLSpace || endsTag(byte) { return }
        switch byte {
        case UInt8(ascii: "\""): place = .doubleQuoted
        case UInt8(ascii: "'"): place = .singleQuoted
        default: place = .unquoted
        }
    }

    /// After `<!`: two hyphens begin a comment, anything else a declaration such as the doctype.
    private mutating func beginMarkup(_ byte: UInt8) {
        if byte == UInt8(ascii: "-") {
            matched += 1
            if matched == 2 { place = .comment }
        } else {
            place = byte == UInt8(ascii: ">") ? .text : .declaration
        }
    }

    private mutating func followComment(_ byte: UInt8) {
        if byte == UInt8(ascii: ">"), matched >= 2 {
            place = .text
        } else {
            matched = byte == UInt8(ascii: "-") ? min(matched + 1, 2) : 0
        }
    }

    /// The text of a script ends at `</script`, whatever stands before.
    private mutating func followElementText(_ byte: UInt8) {
        let ending = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
        if matched == ending.count, byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            place = byte == UInt8(ascii: ">") ? .text : .tag
            isEndTag = true
        } else if matched < ending.count, byte.asciiLowercased == ending[matched] {
            matched += 1
        } else {
            matched = byte == ending[0] ? 1 : 0
        }
    }
}

extension UInt8 {
    fileprivate var isHTMLSpace: Bool { isASCIIBlank || self == 0x0A || self == 0x0D || self == 0x0C }
}
