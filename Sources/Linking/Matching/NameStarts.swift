import Diagnostics

/// The words with which names begin, as a filter: two looks into a table at the end of a word say for nearly all words of
/// a text that no name begins there, however many names there are.
///
/// Ordinary words begin many names, so a name of several words is kept under its first two. A "word" is a run of ASCII
/// letters and digits. The tree of names decides what the filter lets pass.
struct NameStarts: Sendable {
    private var hashes: HashFilter
    /// For every byte what it is to the filter: a letter or digit as it is folded, a sign that a name may begin with, or
    /// nothing.
    private var roles: [UInt8]

    private static let nothing: UInt8 = 0
    private static let sign: UInt8 = 1

    /// `keys` are folded names.
    init(_ keys: [[UInt8]]) {
        hashes = HashFilter(capacity: keys.count)
        roles = (0...UInt8.max).map { $0.isASCIIAlphanumeric ? $0.asciiLowercased : Self.nothing }
        for key in keys { add(key) }
    }

    private mutating func add(_ key: [UInt8]) {
        guard let first = key.first else { return }
        guard first.isASCIIAlphanumeric else { return addSign(first) }
        let word = key.prefix(while: \.isASCIIAlphanumeric)
        let rest = key[word.endIndex...]
        let second = rest.dropFirst().prefix(while: \.isASCIIAlphanumeric)
        let hash = WordHash(Self.singular(word))
        guard rest.first == 0x20, !second.isEmpty else { return hashes.insert(hash, near: hash) }
        hashes.insert(hash.asBeginning, near: hash)
        let next = WordHash(Self.singular(second))
        hashes.insert(hash.followed(by: next), near: next)
    }

    /// A word without any "s" at its end: whether a plural is meant, the tree of names decides.
    private static func singular(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var word = word
        while word.last == UInt8(ascii: "s") { word.removeLast() }
        return word
    }

    private mutating func addSign(_ first: UInt8) {
        roles[Int(first)] = Self.sign
        // Letters beyond ASCII, typographic hyphens and apostrophes are folded into other bytes.
        guard first >= 0x80 || first == 0x2D || first == UInt8(ascii: "'") else { return }
        for byte in 0xC0...0xFF { roles[byte] = Self.sign }
    }

    /// The first place from `start` on where a name may begin, up to the end of the word or the sign that begins it.
    func next(in text: borrowing Span<UInt8>, from start: Int) -> Range<Int>? {
        let roles = roles.span
        var position = start
        var before: Word?
        while position < text.count {
            let role = roles[Int(text[position])]
            guard role > Self.sign else {
                if role == Self.sign { return position..<position + 1 }
                position += 1
                continue
            }
            let word = Word(of: text, at: position, folding: roles)
            if let before, before.end + 1 == word.start,
                hashes.mayContain(before.hash.followed(by: word.hash), near: word.hash)
            {
                return before.start..<before.end
            }
            if hashes.mayContain(word.hash, near: word.hash) || mayGoOn(word, in: text) { return word.start..<word.end }
            before = word
            position = word.end
        }
        return nil
    }

    /// Whether a name may go on behind the word, where more than one byte or a sign of names stands before the next word.
    private func mayGoOn(_ word: Word, in text: borrowing Span<UInt8>) -> Bool {
        guard word.end + 1 < text.count else { return false }
        let (byte, next) = (text[word.end], text[word.end + 1])
        let isUnusual = byte <= 0x20 ? next <= 0x20 || next >= 0x80 : byte >= 0x80
        guard isUnusual || roles[Int(byte)] == Self.sign else { return false }
        return hashes.mayContain(word.hash.asBeginning, near: word.hash)
    }

    /// A run of ASCII letters and digits in a text.
    private struct Word {
        let start: Int
        private(set) var end: Int
        /// Of its folded bytes up to the last that is no "s".
        private(set) var hash = WordHash()

        /// The word that begins at `start`.
        init(of text: borrowing Span<UInt8>, at start: Int, folding roles: borrowing Span<UInt8>) {
            self.start = start
            end = start
            var whole = hash
            while end < text.count {
                let byte = roles[Int(text[end])]
                guard byte > NameStarts.sign else { return }
                whole = whole.adding(byte)
                if byte != UInt8(ascii: "s") { hash = whole }
                end += 1
            }
        }
    }
}
