/// Whether offsets, asked for in rising order, lie within code.
struct CodeCursor {
    private let ranges: [Range<Int>]
    private var index = 0

    init(_ text: [UInt8]) {
        ranges = CodeRegions(of: text).ranges
    }

    mutating func contains(_ offset: Int) -> Bool {
        while index < ranges.count, ranges[index].upperBound <= offset { index += 1 }
        return index < ranges.count && ranges[index].contains(offset)
    }
}
