import Diagnostics

/// The part of a file that a browser asks for, such as `bytes=0-499` or `bytes=-500`.
enum ByteRange: Equatable {
    /// The whole file: no part is asked for, or in a way that may be passed over.
    case whole
    case part(Range<Int>)
    /// The file has no such part.
    case outside

    init(_ header: String?, length: Int) {
        guard let header, header.hasPrefix("bytes=") else {
            self = .whole
            return
        }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.utf8.count <= 18 && $0.utf8.allSatisfy(\.isASCIIDigit) }) else {
            self = .whole
            return
        }
        switch (Int(ends[0]), Int(ends[1])) {
        case (nil, nil): self = .whole
        case (nil, let count?): self = .part(from: max(0, length - count), to: length, of: count > 0 ? length : 0)
        case (let start?, let end): self = .part(from: start, to: min(end ?? length, length - 1) + 1, of: length)
        }
    }

    private static func part(from start: Int, to end: Int, of length: Int) -> ByteRange {
        let end = min(end, length)
        return start < end ? .part(start..<end) : .outside
    }
}
