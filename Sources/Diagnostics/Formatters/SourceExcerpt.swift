/// The source line a finding is about, with its number and a mark below the place.
///
/// The mark spans the words that the message quotes first, when they stand at the place; else it is a single caret. A
/// line too long for a terminal is cut on both sides of the place.
struct SourceExcerpt {
    let line: Int
    /// The line as shown, without control characters.
    let text: String
    /// Cells before the mark and under it; nil when the column is not known.
    let mark: (offset: Int, width: Int)?

    init(of bytes: [UInt8], line: Int, column: Int?, quoted: String?) {
        self.line = line
        let place = column.map { min(max($0 - 1, 0), bytes.count) }
        let window = Self.window(of: bytes, around: place ?? 0)
        let start = window.lowerBound > 0 ? "…" : ""
        let end = window.upperBound < bytes.count ? "…" : ""
        text = start + Self.shown(bytes[window]) + end
        mark = place.map { place in
            let offset = cellCount(start + Self.shown(bytes[window.lowerBound..<place]))
            let marked = Self.extent(of: quoted, in: bytes, at: place, until: window.upperBound)
            return (offset, max(1, cellCount(Self.shown(bytes[marked]))))
        }
    }
}

extension SourceExcerpt {
    /// How many bytes of a long line stand before and after the place.
    private static let reach = (before: 60, after: 100)

    private static func window(of bytes: [UInt8], around place: Int) -> Range<Int> {
        guard bytes.count > reach.before + reach.after else { return bytes.indices }
        var start = max(0, place - reach.before)
        var end = min(bytes.count, place + reach.after)
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }

    private static func extent(of quoted: String?, in bytes: [UInt8], at place: Int, until end: Int) -> Range<Int> {
        if let quoted, !quoted.isEmpty, bytes[place..<end].starts(with: quoted.utf8) {
            return place..<(place + quoted.utf8.count)
        }
        return place..<place
    }

    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.split(separator: 0x09, omittingEmptySubsequences: false).map { printable($0) }.joined(separator: "    ")
    }
}

/// How many cells of a terminal the text takes: none for a combining mark, two for a wide letter or an emoji.
private func cellCount(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cellCount($1) }
}

private func cellCount(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}
