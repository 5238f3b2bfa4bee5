/// Ways in which lines begin, told apart by their first byte: most lines begin with none and are asked for all.
///
/// Bytes are compared. `hasPrefix` compares Characters as soon as one of the two texts goes beyond ASCII, which took the
/// twentieth part of a small build.
struct LineOpenings: ExpressibleByArrayLiteral {
    private let byFirstByte: [[[UInt8]]]

    init(_ openings: [String]) {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for opening in openings {
            let bytes = Array(opening.utf8)
            if let first = bytes.first { table[Int(first)].append(bytes) }
        }
        byFirstByte = table
    }

    init(arrayLiteral openings: String...) { self.init(openings) }

    /// Whether one of them begins the text, in its very bytes.
    func begin(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return byFirstByte[Int(first)].contains { text.utf8.starts(with: $0) }
    }
}
