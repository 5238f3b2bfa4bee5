import Diagnostics

/// A run of backticks or tildes that may open or close a fenced block.
struct FenceMark {
    let sign: UInt8
    let length: Int
    let isBare: Bool
    let mayOpen: Bool
}

func fenceMark(at start: Int, in line: ArraySlice<UInt8>) -> FenceMark? {
    guard start < line.endIndex, line[start] == 0x60 || line[start] == 0x7E else { return nil }
    let sign = line[start]
    let end = line[start...].firstIndex { $0 != sign } ?? line.endIndex
    guard end - start >= 3 else { return nil }
    let info = line[end...]
    return FenceMark(
        sign: sign, length: end - start, isBare: info.allSatisfy(\.isASCIIBlank),
        mayOpen: sign == 0x7E || !info.contains(0x60))
}
