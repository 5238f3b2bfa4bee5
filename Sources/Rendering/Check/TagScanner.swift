import Diagnostics

/// The start tags of a finished page with their attributes, in order: as much of HTML as checking links needs.
///
/// Comments, declarations and end tags are passed over, and so is what stands inside `script` and `style`.
struct TagScanner {
    struct Tag {
        /// The name in lower case.
        let name: String
        let attributes: [Attribute]
        /// Where the tag stands, from `<` to `>`.
        let range: Range<Int>

        subscript(attribute: String) -> String? {
            let name = Array(attribute.utf8)
            return attributes.first { $0.isNamed(name) }?.value
        }
    }

    /// An attribute by its places: most are passed over, so that name and value become text only when asked for.
    struct Attribute {
        let nameRange: Range<Int>
        /// Where the value stands, without its quotes.
        let valueRange: Range<Int>
        fileprivate let bytes: [UInt8]

        /// The name in lower case.
        var name: String { lowercased(bytes[nameRange]) }

        /// The value with its references replaced.
        var value: String {
            let text = String(decoding: bytes[valueRange], as: UTF8.self)
            return bytes[valueRange].contains(UInt8(ascii: "&")) ? text.withoutReferences : text
        }

        /// Whether this is its name, given in lower case.
        func isNamed(_ name: [UInt8]) -> Bool {
            isWritten(name, at: nameRange, in: bytes)
        }
    }

    private let bytes: [UInt8]
    private var position = 0
    private var start = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func tags(of bytes: [UInt8]) -> [Tag] {
        var scanner = TagScanner(bytes)
        var tags: [Tag] = []
        while let tag = scanner.next() { tags.append(tag) }
        return tags
    }

    /// Goes through the attributes of all tags without keeping any: the whole of a site is read this way.
    static func forEachAttribute(of bytes: [UInt8], _ visit: (Attribute) -> Void) {
        var scanner = TagScanner(bytes)
        while scanner.goToTag() { _ = scanner.readTag(visit) }
    }

    private mutating func next() -> Tag? {
        guard goToTag() else { return nil }
        var attributes: [Attribute] = []
        let (name, range) = readTag { attributes.append($0) }
        return Tag(name: lowercased(bytes[name]), attributes: attributes, range: range)
    }

    /// Goes to the name of the next tag.
    private mutating func goToTag() -> Bool {
        while let open = index(of: UInt8(ascii: "<")) {
            start = open
            position = open + 1
            guard let first = current else { return false }
            if first.isASCIILetter { return true }
            if first == UInt8(ascii: "!"), starts(with: "!--") { skip(past: Array("-->".utf8)) }
        }
        return false
    }

    /// Reads the tag whose name begins here, and what no tag stands in behind it.
    private mutating func readTag(_ visit: (Attribute) -> Void) -> (name: Range<Int>, range: Range<Int>) {
        let name = skip { $0.isASCIIAlphanumeric }
        while let byte = current, byte != UInt8(ascii: ">") {
            if byte.isNameByte {
                visit(readAttribute())
            } else {
                position += 1
            }
        }
        position += 1
        let whole = start..<min(position, bytes.count)
        for element in Self.opaque where isWritten(element, at: name, in: bytes) {
            skip(past: Array("</".utf8) + element)
        }
        return (name, whole)
    }

    /// The elements that hold no tags.
    private static let opaque = ["script", "style"].map { Array($0.utf8) }

    private mutating func readAttribute() -> Attribute {
        let name = skip { $0.isNameByte }
        guard current == UInt8(ascii: "=") else {
            return Attribute(nameRange: name, valueRange: position..<position, bytes: bytes)
        }
        position += 1
        guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let value = skip { !$0.isSpace && $0 != UInt8(ascii: ">") }
            return Attribute(nameRange: name, valueRange: value, bytes: bytes)
        }
        position += 1
        let value = skip { $0 != quote }
        position += 1
        return Attribute(nameRange: name, valueRange: value, bytes: bytes)
    }
}

extension TagScanner {
    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func index(of byte: UInt8) -> Int? {
        position < bytes.count ? bytes[position...].firstIndex(of: byte) : nil
    }

    private func starts(with text: String) -> Bool {
        position < bytes.count && bytes[position...].starts(with: text.utf8)
    }

    private mutating func skip(past text: [UInt8]) {
        position = bytes[min(position, bytes.count)...].firstOccurrence(of: text)?.upperBound ?? bytes.count
    }

    /// Goes past the bytes that belong together, and answers where they stand.
    private mutating func skip(while belongs: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while let byte = current, belongs(byte) { position += 1 }
        return start..<position
    }
}

/// Whether a name in lower case stands there, however it is written.
private func isWritten(_ name: [UInt8], at range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard name.count == range.count else { return false }
    for index in name.indices where bytes[range.lowerBound + index].asciiLowercased != name[index] { return false }
    return true
}

private func lowercased(_ name: ArraySlice<UInt8>) -> String {
    guard name.contains(where: \.isASCIIUpper) else { return String(decoding: name, as: UTF8.self) }
    return String(decoding: name.map(\.asciiLowercased), as: UTF8.self)
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
    fileprivate var isNameByte: Bool { isASCIIAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: ":") }
}

extension String {
    /// The value with the references that rolebook and careful authors write in attributes replaced.
    fileprivate var withoutReferences: String {
        var text = self
        for (reference, character) in [
            ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
        ] {
            text = text.replacingOccurrences(of: reference, with: character)
        }
        return text
    }
}
