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
            attributes.first { $0.isNamed(attribute) }?.value
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
        var value: String { String(decoding: bytes[valueRange], as: UTF8.self).withoutReferences }

        func isNamed(_ name: String) -> Bool {
            name.utf8.count == nameRange.count && name.utf8.elementsEqual(bytes[nameRange].lazy.map(\.asciiLowercased))
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

    private mutating func next() -> Tag? {
        while let open = index(of: UInt8(ascii: "<")) {
            start = open
            position = open + 1
            guard let first = current else { return nil }
            if first.isASCIILetter { return readTag() }
            if first == UInt8(ascii: "!"), starts(with: "!--") { skip(past: "-->") }
        }
        return nil
    }

    private mutating func readTag() -> Tag {
        let name = lowercased(bytes[skip { $0.isASCIIAlphanumeric }])
        var attributes: [Attribute] = []
        while let byte = current, byte != UInt8(ascii: ">") {
            if byte.isNameByte {
                attributes.append(readAttribute())
            } else {
                position += 1
            }
        }
        position += 1
        let whole = start..<min(position, bytes.count)
        if name == "script" || name == "style" { skip(past: "</\(name)") }
        return Tag(name: name, attributes: attributes, range: whole)
    }

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

    private mutating func skip(past text: String) {
        while position < bytes.count, !starts(with: text) { position += 1 }
        position = min(bytes.count, position + text.utf8.count)
    }

    /// Goes past the bytes that belong together, and answers where they stand.
    private mutating func skip(while belongs: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while let byte = current, belongs(byte) { position += 1 }
        return start..<position
    }
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
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        var text = self
        for (reference, character) in [
            ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
        ] {
            text = text.replacingOccurrences(of: reference, with: character)
        }
        return text
    }
}
