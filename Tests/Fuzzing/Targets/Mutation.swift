/// A sequence of damaged copies of a text: bits flipped, bytes put in, taken out and set, pieces moved and repeated. The
/// same seed gives the same sequence everywhere.
package struct Mutation {
    private var state: UInt64
    private let original: [UInt8]

    package init(of bytes: [UInt8], seed: UInt64) {
        original = bytes
        state = seed
    }

    /// The next copy, with one to eight places damaged.
    package mutating func next() -> [UInt8] {
        var bytes = original
        for _ in 0...below(8) { damage(&bytes) }
        return bytes
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return bytes.append(UInt8(below(256))) }
        let place = below(bytes.count)
        switch below(7) {
        case 0: bytes[place] ^= 1 << UInt8(below(8))
        case 1: bytes.insert(UInt8(below(256)), at: place)
        case 2: bytes.remove(at: place)
        case 3: bytes[place] = sign()
        case 4: bytes.removeSubrange(place..<min(bytes.count, place + below(64)))
        case 5: bytes.insert(contentsOf: piece(of: bytes), at: place)
        default: bytes.insert(contentsOf: Array(repeating: sign(), count: 1 + below(40)), at: place)
        }
    }

    private mutating func piece(of bytes: [UInt8]) -> [UInt8] {
        let start = below(bytes.count)
        return Array(bytes[start..<min(bytes.count, start + below(200))])
    }

    /// A byte that means something in Markdown, YAML or templates.
    private mutating func sign() -> UInt8 {
        let signs = Array("#*_-+>`|[]()<!&\\~:{}$\"'\n\r\t .1\u{0}é".utf8)
        return signs[below(signs.count)]
    }

    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
