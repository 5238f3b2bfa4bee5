import Diagnostics

/// The words with which names begin, as a filter: one look at a word of a text says for nearly all that no name is there.
///
/// The words are kept as bits under their hashes, 32 bits for each, so that a word that begins no name passes in about
/// three cases of a hundred; the tree of names decides. A "word" is a run of ASCII letters and digits.
struct NameStarts: Sendable {
    private var bits: [UInt64]
    private let mask: UInt32
    /// For every byte that is no letter and no digit whether a name may begin with it.
    private var signs: [Bool]

    /// `keys` are folded names.
    init(_ keys: [[UInt8]]) {
        var size: UInt32 = 1024
        while size < keys.count * 2 * 32, size < 1 << 24 { size *= 2 }
        bits = Array(repeating: 0, count: Int(size) / 64)
        mask = size - 1
        signs = Array(repeating: false, count: 256)
        for key in keys { add(key) }
    }

    private mutating func add(_ key: [UInt8]) {
        guard let first = key.first else { return }
        guard first.isASCIIAlphanumeric else {
            signs[Int(first)] = true
            // Letters beyond ASCII, typographic hyphens and apostrophes are folded into other bytes.
            if first >= 0x80 || first == 0x2D || first == UInt8(ascii: "'") {
                for byte in 0xC0...0xFF { signs[byte] = true }
            }
            return
        }
        var hash = Self.seed
        for byte in key.prefix(while: \.isASCIIAlphanumeric) { hash = Self.next(hash, byte) }
        set(hash)
        // A plural is longer than its key.
        set(Self.next(hash, UInt8(ascii: "s")))
    }

    /// The first place from `position` on where a name may begin, and the end of the word that begins there.
    func next(in text: [UInt8], from position: Int) -> Range<Int>? {
        let (text, signs) = (text.span, signs.span)
        var position = position
        while position < text.count {
            var byte = text[position]
            guard byte.isASCIIAlphanumeric else {
                if signs[Int(byte)] { return position..<position + 1 }
                position += 1
                continue
            }
            let start = position
            var hash = Self.seed
            repeat {
                // Of ASCII letters and digits this bit changes only capitals.
                hash = Self.next(hash, byte | 0x20)
                position += 1
                guard position < text.count else { break }
                byte = text[position]
            } while byte.isASCIIAlphanumeric
            if has(hash) { return start..<position }
        }
        return nil
    }

    private static let seed: UInt32 = 2_166_136_261

    /// A step of FNV-1a.
    private static func next(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    private func has(_ hash: UInt32) -> Bool {
        let place = place(of: hash)
        return bits[Int(place >> 6)] & 1 << UInt64(place & 63) != 0
    }

    private mutating func set(_ hash: UInt32) {
        let place = place(of: hash)
        bits[Int(place >> 6)] |= 1 << UInt64(place & 63)
    }

    /// The high bits are mixed in, because the low ones of FNV-1a depend on the low bits of the text alone.
    private func place(of hash: UInt32) -> UInt32 { (hash ^ hash >> 15) & mask }
}
