/// A set of hashes that now and then takes another for one of its own, and never misses one (a Bloom filter).
///
/// Every hash stands near that of a word: what is asked about a word lies within 16 bytes, and what is asked about common
/// words stays in the processor's nearest memory. A hash is three bits of one machine word; with 32 bits or more for each
/// fewer than one in a hundred others passes.
struct HashFilter: Sendable {
    private var table: [UInt64]
    private let mask: UInt64

    /// Has room for `capacity` hashes; more make it less selective.
    init(capacity: Int) {
        var count = 16
        while count * 2 < capacity, count < 1 << 21 { count *= 2 }
        table = Array(repeating: 0, count: count)
        mask = UInt64(count - 1)
    }

    mutating func insert(_ hash: WordHash, near word: WordHash) { table[place(of: hash, near: word)] |= bits(of: hash) }

    func mayContain(_ hash: WordHash, near word: WordHash) -> Bool {
        let bits = bits(of: hash)
        return table[place(of: hash, near: word)] & bits == bits
    }

    /// One of the two machine words that belong to the word.
    private func place(of hash: WordHash, near word: WordHash) -> Int {
        Int(truncatingIfNeeded: (word.value >> 32 & ~1 | hash.value >> 29 & 1) & mask)
    }

    private func bits(of hash: WordHash) -> UInt64 {
        1 &<< (hash.value >> 58) | 1 &<< (hash.value >> 52) | 1 &<< (hash.value >> 46)
    }
}
