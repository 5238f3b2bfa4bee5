/// The code spans of a paragraph: each run of backticks closes with the next run of its length.
func codeSpans(in paragraph: ArraySlice<UInt8>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = paragraph.startIndex
    while let start = paragraph[index...].firstIndex(of: 0x60) {
        index = paragraph[start...].firstIndex { $0 != 0x60 } ?? paragraph.endIndex
        runs.append(start..<index)
    }
    var nextOfLength: [Int: Int] = [:]
    var closing = [Int?](repeating: nil, count: runs.count)
    for number in runs.indices.reversed() {
        closing[number] = nextOfLength.updateValue(number, forKey: runs[number].count)
    }
    var spans: [Range<Int>] = []
    var number = 0
    while number < runs.count {
        let start = runs[number].lowerBound
        let isEscaped = start > paragraph.startIndex && paragraph[start - 1] == 0x5C
        guard !isEscaped, let end = closing[number] else {
            number += 1
            continue
        }
        spans.append(start..<runs[end].upperBound)
        number = end + 1
    }
    return spans
}
