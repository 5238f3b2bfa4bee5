import Diagnostics

/// Where the front matter of a text stands, found by its fences alone.
///
/// Pasted guides begin with a rule, a title and another rule as often as with front matter. So the block counts as front
/// matter when it is blank, when its first line that is no comment looks like `key: value`, or when it has such a line
/// and no blank one; otherwise `---` is a thematic break.
enum FrontMatterFence: Equatable {
    case none
    /// No closing line follows, though keys do.
    case open
    /// The offsets of the lines between the fences, the number of the closing line, and the offset of the line after it.
    case closed(content: Range<Int>, lastLine: Int, end: Int)

    init(in text: [UInt8]) {
        guard let opening = text.line(at: 0), text[opening].isFence("-") else {
            self = .none
            return
        }
        var shape = FrontMatterShape()
        var number = 1
        var start = opening.upperBound + 1
        while let line = text.line(at: start) {
            number += 1
            if text[line].isFence("-") || text[line].isFence(".") {
                let content = (opening.upperBound + 1)..<start
                let end = min(line.upperBound + 1, text.count)
                self = shape.isFrontMatter ? .closed(content: content, lastLine: number, end: end) : .none
                return
            }
            shape.add(text[line])
            start = line.upperBound + 1
        }
        self = shape.beginsWithKey ? .open : .none
    }
}

/// What the lines behind an opening fence look like.
private struct FrontMatterShape {
    private var hasWords = false
    private var hasBlankLine = false
    private var hasKey = false
    private var hasComment = false
    private(set) var beginsWithKey = false

    var isFrontMatter: Bool {
        beginsWithKey || (hasKey && !hasBlankLine) || (!hasWords && !hasComment)
    }

    mutating func add(_ line: ArraySlice<UInt8>) {
        let words = line.drop(while: \.isASCIIBlank)
        switch words.first {
        case nil: hasBlankLine = true
        case UInt8(ascii: "#"): hasComment = true
        default:
            let isKey = words.looksLikeKey
            if !hasWords { beginsWithKey = isKey }
            hasWords = true
            hasKey = hasKey || isKey
        }
    }
}

extension [UInt8] {
    /// The line that begins at `start`, without its line end; nil behind the last line.
    fileprivate func line(at start: Int) -> Range<Int>? {
        guard start < count else { return nil }
        return start..<(self[start...].firstIndex(of: 0x0A) ?? count)
    }
}

extension ArraySlice<UInt8> {
    fileprivate func isFence(_ mark: Unicode.Scalar) -> Bool {
        let mark = UInt8(ascii: mark)
        return count >= 3 && prefix(3).allSatisfy { $0 == mark } && dropFirst(3).allSatisfy(\.isASCIIBlank)
    }

    /// Whether the line begins with a word, plain or quoted, and a colon with nothing or a blank behind it.
    fileprivate var looksLikeKey: Bool {
        var rest = self
        if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            rest.removeFirst()
            rest = rest.drop { $0 != quote }.dropFirst()
        } else {
            rest = rest.drop(while: \.isKeyByte)
        }
        guard rest.startIndex > startIndex, rest.first == UInt8(ascii: ":") else { return false }
        return rest.dropFirst().first?.isASCIIBlank ?? true
    }
}

extension UInt8 {
    fileprivate var isKeyByte: Bool {
        isASCIIAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
            || self >= 0x80
    }
}
