import Diagnostics

/// Text in the one form in which names are compared, with the way back to the text as written.
///
/// Capitals, spaces, hyphens between letters, "and" and "&" become alike; a slash loses the spaces round it. So
/// `Weights and Biases` meets `Weights & Biases`, and `scikit learn` meets `scikit-learn`.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    /// For every folded byte the offset of the written byte it stands for.
    private(set) var offsets: [Int] = []

    /// Where the written text goes on behind what is folded.
    private var next = 0

    init(_ written: [UInt8]) {
        bytes.reserveCapacity(written.count)
        offsets.reserveCapacity(written.count)
        extend(to: .max, of: written)
    }

    /// Nothing yet of the text from `start` on; see `extend`.
    init(from start: Int) { next = start }

    /// Folds on until the byte at `position` is there for good, or the text ends. It must be the same from call to call.
    mutating func extend(to position: Int, of written: [UInt8]) {
        let needed = position < .max - Self.reach ? position + Self.reach : .max
        while bytes.count <= needed, next < written.count { next = step(written, at: next) }
    }

    /// How many of the last bytes may still change by what follows: " and" becomes " &" once a blank comes.
    private static let reach = 4

    /// Folds what stands at `position` and returns where the next thing begins.
    private mutating func step(_ written: [UInt8], at position: Int) -> Int {
        let byte = written[position]
        if byte.isASCIIAlphanumeric {
            append(byte.asciiLowercased, at: position)
            return position + 1
        }
        let blank = blankLength(written, at: position)
        if blank > 0 {
            appendSpace(at: position)
            return position + blank
        }
        let hyphen = hyphenLength(written, at: position)
        if hyphen > 0 {
            let next = position + hyphen
            let isInside = bytes.last.map(isWordByte) == true && next < written.count && isWordByte(written[next])
            if isInside { appendSpace(at: position) } else { append(0x2D, at: position) }
            return next
        }
        if byte == UInt8(ascii: "/") {
            if bytes.last == 0x20 { removeLast() }
            append(byte, at: position)
            var next = position + 1
            while next < written.count {
                let blank = blankLength(written, at: next)
                if blank == 0 { break }
                next += blank
            }
            return next
        }
        if byte == UInt8(ascii: "&"), written[position...].starts(with: "&amp;".utf8) {
            append(byte, at: position)
            return position + 5
        }
        if byte < 0x80 {
            append(byte.asciiLowercased, at: position)
            return position + 1
        }
        return appendScalar(written, at: position)
    }

    private mutating func append(_ byte: UInt8, at offset: Int) {
        bytes.append(byte)
        offsets.append(offset)
    }

    private mutating func removeLast() {
        bytes.removeLast()
        offsets.removeLast()
    }

    private mutating func appendSpace(at offset: Int) {
        if bytes.last == 0x20 || bytes.last == UInt8(ascii: "/") { return }
        let isAnd = bytes.suffix(4).elementsEqual(" and".utf8)
        if isAnd {
            removeLast()
            removeLast()
            bytes[bytes.count - 1] = UInt8(ascii: "&")
        }
        append(0x20, at: offset)
    }

    private mutating func appendScalar(_ written: [UInt8], at position: Int) -> Int {
        let (scalar, length) = scalar(in: written, at: position)
        if scalar == "\u{2019}" {
            append(UInt8(ascii: "'"), at: position)
            return position + length
        }
        let lower = Array(scalar.properties.lowercaseMapping.utf8)
        for index in 0..<length {
            append(lower.count == length ? lower[index] : written[position + index], at: position + index)
        }
        return position + length
    }
}

/// The folded bytes of a name.
func fold(_ text: String) -> [UInt8] { FoldedText(Array(text.utf8)).bytes }

private func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte >= 0x80 }

/// How many bytes the blank at `position` takes: ASCII white space, the no-break and the typographic spaces.
private func blankLength(_ bytes: [UInt8], at position: Int) -> Int {
    switch bytes[position] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return bytes.count > position + 1 && bytes[position + 1] == 0xA0 ? 2 : 0
    case 0xE2:
        guard bytes.count > position + 2, bytes[position + 1] == 0x80 else { return 0 }
        let last = bytes[position + 2]
        return (0x80...0x8A).contains(last) || last == 0xAF ? 3 : 0
    default: return 0
    }
}

/// How many bytes the hyphen at `position` takes: the ASCII one, U+2010, U+2011 or an en dash.
private func hyphenLength(_ bytes: [UInt8], at position: Int) -> Int {
    if bytes[position] == 0x2D { return 1 }
    guard bytes[position] == 0xE2, bytes.count > position + 2, bytes[position + 1] == 0x80 else { return 0 }
    return [0x90, 0x91, 0x93].contains(bytes[position + 2]) ? 3 : 0
}
