/// Texts that begin alike, each as what it shares with the one before it and the rest.
///
/// The shared part is counted in UTF-16 units, JavaScript's own, and stands as one character before the rest.
struct FrontCoding {
    private var previous: [UInt8] = []

    /// How much of `text` is written anew, and the character that stands for what is shared.
    mutating func code(_ text: some Collection<UInt8>) -> (shared: UInt8, rest: [UInt8]) {
        let text = Array(text)
        var units = 0
        var position = 0
        while position < min(text.count, previous.count) {
            let length = text[position] >= 0xF0 ? 4 : text[position] >= 0xE0 ? 3 : text[position] >= 0xC0 ? 2 : 1
            let end = position + length
            guard end <= min(text.count, previous.count), units < 54,
                text[position..<end] == previous[position..<end]
            else { break }
            units += length == 4 ? 2 : 1
            position = end
        }
        previous = text
        return (NumberCoding.digit(units), Array(text[position...]))
    }
}

/// Whether the first text comes before the second in the order of UTF-16 units, in which JavaScript compares.
func precedes(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    first.lexicographicallyPrecedes(second) { $0.rankInUTF16 < $1.rankInUTF16 }
}

extension UInt8 {
    /// Of two UTF-8 bytes that differ, the one whose character comes first in UTF-16 has the lower rank.
    ///
    /// Characters of four bytes stand below those from U+E000 on, because they are pairs of surrogates.
    fileprivate var rankInUTF16: Int { self >= 0xF0 ? Int(self) - 2 : self >= 0xEE ? Int(self) + 7 : Int(self) }
}
