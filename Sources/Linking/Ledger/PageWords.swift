import Diagnostics

/// The words of the text that a page shows, in their order; what stands in the head and in scripts is not shown.
enum PageWords {
    static func words(of html: [UInt8]) -> [String] {
        var reader = WordReader()
        var hidden: [UInt8]?
        let bytes = html[...]
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), let tag = Tag(in: bytes, at: index) {
                index = tag.end
                if !tag.isTransparent { reader.end() }
                if let open = hidden {
                    if tag.isClosing, tag.name == open { hidden = nil }
                } else if tag.hidesText {
                    hidden = tag.name
                }
            } else if hidden != nil {
                index += 1
            } else if bytes[index] == UInt8(ascii: "&"), let reference = CharacterReference(in: bytes, at: index) {
                reader.take(scalar: reference.scalar ?? " ")
                index += reference.length
            } else {
                index += reader.take(bytes, at: index)
            }
        }
        return reader.finish()
    }
}

/// A tag or comment of HTML: as much of it as tells what it does to the text round it.
private struct Tag {
    let name: [UInt8]
    let isClosing: Bool
    let end: Int

    init?(in bytes: ArraySlice<UInt8>, at start: Int) {
        var index = start + 1
        guard index < bytes.endIndex else { return nil }
        isClosing = bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        guard index < bytes.endIndex, bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "!") else {
            return nil
        }
        name = bytes[index...].prefix { $0.isASCIIAlphanumeric }.map(\.asciiLowercased)
        var quote: UInt8?
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        end = index
    }

    /// Tags that may stand within a word.
    var isTransparent: Bool { Self.transparent.contains(name) }

    var hidesText: Bool { !isClosing && Self.hiding.contains(name) }

    private static let transparent = Set(["a", "em", "strong", "del", "code", "mark"].map { Array($0.utf8) })
    private static let hiding = Set(["head", "script", "style", "template"].map { Array($0.utf8) })
}
