import Diagnostics

/// Reads a text as folded from one place on, byte by byte, as far as a name may go.
///
/// Nearly all names are written in letters, digits and single blanks; such text is folded in passing. From the first sign
/// on that needs a look at what stands round it, the text is folded as a whole.
struct FoldingCursor {
    private let written: [UInt8]
    private let start: Int
    /// How many bytes from the start on are known to be plain: one folded byte each, which depends on no others.
    private var plainCount = 0
    /// The text from the start on; nil while all that was read is plain.
    private var folded: FoldedText?

    init(_ written: [UInt8], from start: Int) {
        self.written = written
        self.start = start
    }

    /// The folded byte at `position` behind the start, nil at the end of the text.
    mutating func byte(at position: Int) -> UInt8? {
        if folded == nil {
            while plainCount <= position, isPlain(start + plainCount) { plainCount += 1 }
            if position < plainCount { return plainByte(at: start + position) }
            if start + plainCount >= written.count { return nil }
        }
        var text = folded.take() ?? FoldedText(from: start)
        text.extend(to: position, of: written)
        defer { folded = text }
        return position < text.bytes.count ? text.bytes[position] : nil
    }

    /// Whether the text goes on with these bytes at `position`.
    mutating func holds(_ expected: ArraySlice<UInt8>, at position: Int) -> Bool {
        var position = position
        for expected in expected {
            guard byte(at: position) == expected else { return false }
            position += 1
        }
        return true
    }

    /// The written range of the first `count` bytes, one at least.
    func written(_ count: Int) -> Range<Int> {
        guard let folded else { return start..<start + count }
        return start..<folded.offsets[count - 1] + 1
    }

    private func isPlain(_ place: Int) -> Bool {
        guard place < written.count else { return false }
        let byte = written[place]
        if byte.isASCIIAlphanumeric { return true }
        switch byte {
        case 0x20, 0x0A: return place + 1 < written.count && Self.canFollowBlank(written[place + 1])
        case 0x09, 0x0D, 0x80..., UInt8(ascii: "/"), UInt8(ascii: "&"): return false
        default: return true
        }
    }

    /// Not a further blank, a slash, or the "a" of "and".
    private static func canFollowBlank(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x80 && byte != UInt8(ascii: "/") && byte | 0x20 != UInt8(ascii: "a")
    }

    private func plainByte(at place: Int) -> UInt8 {
        let byte = written[place]
        switch byte {
        case 0x0A: return 0x20
        case 0x2D:
            let isInside = place > start && written[place - 1].isASCIIAlphanumeric && place + 1 < written.count
            return isInside && (written[place + 1].isASCIIAlphanumeric || written[place + 1] >= 0x80) ? 0x20 : byte
        default: return byte.asciiLowercased
        }
    }
}
