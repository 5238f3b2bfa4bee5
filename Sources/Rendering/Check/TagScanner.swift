import Diagnostics

/// The start tags of a finished page with their attributes, in order: as much of HTML as checking links needs.
///
/// Comments, declarations and end tags are passed over, and so is what stands inside `script` and `style`.
struct TagScanner {
    struct Tag: Equatable {
        let name: String
        let attributes: [(name: String, value: String)]
        /// Where the tag stands, from `<` to `>`.
        let range: Range<Int>
        /// Where the value of each attribute stands, without its quotes.
        let valueRanges: [Range<Int>]

        subscript(attribute: String) -> String? {
            attributes.first { $0.name == attribute }?.value
        }

        static func == (left: Tag, right: Tag) -> Bool {
            left.name == right.name && left.attributes.map(\.name) == right.attributes.map(\.name)
                && left.attributes.map(\.value) == right.attributes.map(\.value)
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
        let name = word { $0.isASCIIAlphanumeric }
        var attributes: [(name: String, value: String)] = []
        var ranges: [Range<Int>] = []
        while let byte = current, byte != UInt8(ascii: ">") {
            guard byte.isNameByte else {
                position += 1
                continue
            }
            let (name, value, range) = readAttribute()
            attributes.append((name, value))
            ranges.append(range)
        }
        position += 1
        let whole = start..<min(position, bytes.count)
        if name == "script" || name == "style" { skip(past: "</\(name)") }
        return Tag(name: name, attributes: attributes, range: whole, valueRanges: ranges)
    }

    private mutating func readAttribute() -> (name: String, value: String, range: Range<Int>) {
        let name = word { $0.isNameByte }
        guard current == UInt8(ascii: "=") else { return (name, "", position..<position) }
        position += 1
        guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let first = position
            let value = word(lowercased: false) { !$0.isSpace && $0 != UInt8(ascii: ">") }
            return (name, value, first..<position)
        }
        position += 1
        let first = position
        let value = word(lowercased: false) { $0 != quote }
        let range = first..<position
        position += 1
        return (name, value.withoutReferences, range)
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

    private mutating func word(lowercased: Bool = true, while belongs: (UInt8) -> Bool) -> String {
        let start = position
        while let byte = current, belongs(byte) { position += 1 }
        let word = bytes[start..<position]
        guard lowercased, word.contains(where: \.isASCIIUpper) else { return String(decoding: word, as: UTF8.self) }
        return String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
    }
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
