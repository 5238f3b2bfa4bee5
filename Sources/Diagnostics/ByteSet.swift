/// Some of the 256 bytes, written as the ASCII signs that they stand for: `let marks: ByteSet = ".:?!"`.
///
/// Whether one is among them is a look at a bit. `".:?!".utf8.contains(byte)` goes through the string anew each time, which
/// took the twentieth part of a build.
package struct ByteSet: ExpressibleByStringLiteral, Sendable {
    @usableFromInline let bits: (UInt64, UInt64, UInt64, UInt64)

    /// The bytes of the text in UTF-8.
    package init(stringLiteral text: StaticString) {
        var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for byte in "\(text)".utf8 {
            let bit: UInt64 = 1 &<< UInt64(byte & 63)
            switch byte >> 6 {
            case 0: bits.0 |= bit
            case 1: bits.1 |= bit
            case 2: bits.2 |= bit
            default: bits.3 |= bit
            }
        }
        self.bits = bits
    }

    @inlinable package func contains(_ byte: UInt8) -> Bool {
        let word =
            switch byte >> 6 {
            case 0: bits.0
            case 1: bits.1
            case 2: bits.2
            default: bits.3
            }
        return word &>> UInt64(byte & 63) & 1 == 1
    }
}
