/// Some of the 256 bytes, written as the ASCII signs that they stand for: `let marks: ByteSet = ".:?!"`.
///
/// Whether one is among them is a look at a bit. `".:?!".utf8.contains(byte)` goes through the string anew each time, which
/// took the twentieth part of a build.
package struct ByteSet: ExpressibleByStringLiteral, Sendable {
    @usableFromInline let bits: (UInt64, UInt64, UInt64, UInt64)

    /// The bytes of the text in UTF-8.
    package init(stringLiteral text: StaticString) {
        var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        text.withUTF8Buffer { bytes in
            for byte in bytes {
                let bit: UInt64 = 1 &<< UInt64(byte & 63)
                switch byte >> 6 {
                case 0: bits.0 |= bit
                case 1: bits.1 |= bit
                case 2: bits.2 |= bit
                default: bits.3 |= bit
                }
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

extension Substring {
    /// The parts between the bytes of a set, none of them empty: `text.split(at: " ,")`.
    ///
    /// What is cut at are ASCII signs, so that bytes tell as much as Characters do; those took the thirtieth part of a
    /// small build.
    package func split(at separators: ByteSet) -> [Substring] {
        var parts: [Substring] = []
        var start: Index?
        for index in utf8.indices {
            if separators.contains(utf8[index]) {
                if let begin = start { parts.append(self[begin..<index]) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let start { parts.append(self[start...]) }
        return parts
    }
}

extension String {
    /// The parts between the bytes of a set, none of them empty.
    package func split(at separators: ByteSet) -> [Substring] { self[...].split(at: separators) }
}
