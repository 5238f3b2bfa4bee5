import Diagnostics

/// Every word of the index once, with the entries that hold it.
///
/// A hash table over bytes that lie in one array: millions of words are looked up while an index is built.
struct TermTable {
    private(set) var postings: [[Posting]] = []
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// The term of each slot plus one, 0 where the slot is free.
    private var slots = [Int32](repeating: 0, count: 1 << 12)

    var count: Int { postings.count }

    func term(_ index: Int) -> ArraySlice<UInt8> { bytes[ends[index]..<ends[index + 1]] }

    /// Notes that a document holds a word. Documents come in ascending order, in any order of fields.
    mutating func add(_ word: ArraySlice<UInt8>, document: Int, field: Field) {
        let index = index(of: word)
        let posting = Posting(document: document, field: field)
        guard let last = postings[index].last, last.document == document else {
            postings[index].append(posting)
            return
        }
        if field.rawValue > last.field.rawValue { postings[index][postings[index].count - 1] = posting }
    }

    private mutating func index(of word: ArraySlice<UInt8>) -> Int {
        if (count + 1) * 2 > slots.count { grow() }
        let slot = slot(of: word)
        if slots[slot] > 0 { return Int(slots[slot]) - 1 }
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        postings.append([])
        slots[slot] = Int32(truncatingIfNeeded: count)
        return count - 1
    }

    /// The slot that holds the word, or the free one that is to hold it.
    private func slot(of word: ArraySlice<UInt8>) -> Int {
        let hash = word.fnv1a
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
        while slots[slot] > 0, term(Int(slots[slot]) - 1) != word { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for index in 0..<count { slots[slot(of: term(index))] = Int32(truncatingIfNeeded: index + 1) }
    }
}
