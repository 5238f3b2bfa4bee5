internal import Diagnostics

/// The words of a folded text.
///
/// `C++`, `C#`, `.NET`, `Node.js`, `CI/CD` and `scikit-learn` are words as a whole, compounds, besides their parts.
/// Chinese and Japanese are taken apart into pairs of characters. `chunks` in `search.js` finds the same words.
struct Words {
    /// A word, as a range of the folded bytes.
    struct Word: Hashable {
        let range: Range<Int>
        let isCompound: Bool
    }

    private(set) var words: [Word] = []
    private let bytes: [UInt8]

    /// A word longer than this is searched by its beginning. In characters.
    static let longest = 32

    init(_ folded: [UInt8]) {
        bytes = folded
        var position = 0
        while position < bytes.count { position = readChunk(at: position) }
    }

    /// Reads a word with everything that is joined to it, or steps over what is no word.
    private mutating func readChunk(at start: Int) -> Int {
        var position = start
        while position < bytes.count, bytes[position] == UInt8(ascii: ".") { position += 1 }
        guard position < bytes.count else { return position }
        let first = Letter.read(bytes, at: position)
        guard first.letter != .none else { return position + first.length }
        let wordStart = position == start + 1 ? start : position
        var parts = 0
        var isJoined = true
        while isJoined {
            position = readRun(at: position)
            parts += 1
            isJoined = isJoint(at: position)
            if isJoined { position += 1 }
        }
        let end = position + suffixLength(at: position)
        if bytes[wordStart] == UInt8(ascii: ".") || parts > 1 || end > position { appendCompound(wordStart..<end) }
        return end
    }

    /// Reads the letters at `position`, at least one, and returns where they end.
    private mutating func readRun(at position: Int) -> Int {
        var end = position
        var start = position
        var script = Letter.read(bytes, at: position).letter
        var previous: Int?
        while end < bytes.count {
            let (letter, length) = Letter.read(bytes, at: end)
            if letter == .none { break }
            if letter != script {
                finish(script, start..<end)
                (script, start, previous) = (letter, end, nil)
            }
            if letter == .unspaced {
                if let previous { append(previous..<end + length) }
                previous = end
            }
            end += length
        }
        finish(script, start..<end)
        return end
    }

    /// A run of letters is a word; of a run of pairs only a lone character is still to be added.
    private mutating func finish(_ script: Letter, _ range: Range<Int>) {
        if script == .spaced {
            append(range.lowerBound..<range.lowerBound + shortened(range))
        } else if range.count <= Letter.read(bytes, at: range.lowerBound).length {
            append(range)
        }
    }

    private mutating func append(_ range: Range<Int>) { words.append(Word(range: range, isCompound: false)) }

    private mutating func appendCompound(_ range: Range<Int>) {
        if shortened(range) == range.count { words.append(Word(range: range, isCompound: true)) }
    }

    /// How many bytes the first characters take, as many as a word may have.
    private func shortened(_ range: Range<Int>) -> Int {
        guard range.count > Self.longest else { return range.count }
        var count = 0
        for index in range where bytes[index] & 0xC0 != 0x80 {
            count += 1
            if count > Self.longest { return index - range.lowerBound }
        }
        return range.count
    }

    private func isJoint(at position: Int) -> Bool {
        guard position + 1 < bytes.count, bytes[position].isJoint else { return false }
        return Letter.read(bytes, at: position + 1).letter != .none
    }

    /// The `+`, `++` or `#` at the end of a name.
    private func suffixLength(at position: Int) -> Int {
        guard position < bytes.count, bytes[position].isNameSuffix else { return 0 }
        let isDouble = bytes[position...].starts(with: "++".utf8)
        return isDouble ? 2 : 1
    }
}

extension UInt8 {
    /// One of the signs that join words to a name: `. _ - / & '`.
    var isJoint: Bool {
        switch self {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "&"),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }

    /// A sign at the end of a name, as in `C++` and `C#`.
    var isNameSuffix: Bool { self == UInt8(ascii: "+") || self == UInt8(ascii: "#") }
}
