/// A number that stands for a row of bytes: equal for equal ones, nearly always different for others.
struct WordHash {
    /// Its high bits depend on all bytes.
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ word: some Sequence<UInt8>) { self = word.reduce(WordHash()) { $0.adding($1) } }

    func adding(_ byte: UInt8) -> WordHash { mixing(value ^ UInt64(byte)) }

    /// The same with a whole word and a space behind it.
    func adding(word: [UInt8]) -> WordHash { word.reduce(self) { $0.adding($1) }.adding(0x20) }

    func followed(by next: WordHash) -> WordHash { mixing((value &* 3) ^ next.value) }

    /// Stands for the word as the first of several.
    var asBeginning: WordHash { mixing(value ^ 0x100) }

    private func mixing(_ value: UInt64) -> WordHash {
        var hash = self
        hash.value = value &* 0x9E37_79B9_7F4A_7C15
        return hash
    }
}
