import Diagnostics
import Markdown

/// The words of a text as written, cut at white space.
func words(of text: String) -> [Substring] {
    text.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }.map { Substring($0) }
}

extension StringProtocol {
    /// The runs of scalars that belong to words, by a test for ASCII and another for all else.
    func runs(
        of isOfWord: (UInt8) -> Bool, orBeyondASCII isOfWordBeyond: (Unicode.Scalar) -> Bool
    ) -> [String] {
        var runs: [String] = []
        var start: Index?
        var index = startIndex
        while index < endIndex {
            let byte = utf8[index]
            let isOfRun = byte < 0x80 ? isOfWord(byte) : isOfWordBeyond(unicodeScalars[index])
            if isOfRun {
                start = start ?? index
            } else if let begin = start {
                runs.append(String(self[begin..<index]))
                start = nil
            }
            index = byte < 0x80 ? utf8.index(after: index) : unicodeScalars.index(after: index)
        }
        if let start { runs.append(String(self[start...])) }
        return runs
    }

    /// The runs of letters and digits.
    var wordsAndNumbers: [String] {
        runs(of: \.isASCIIAlphanumeric) { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
}

/// The last visible byte of a text.
func lastByte(of text: String) -> UInt8? {
    text.utf8.last { !$0.isASCIISpace }
}

extension Substring {
    var withoutTrailingSpace: Substring {
        var text = self
        while text.utf8.last?.isASCIISpace == true { text.removeLast() }
        return text
    }
}

extension UInt8 {
    var isASCIISpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension [Inline] {
    /// The inlines before and after a place, counted in UTF-8 bytes of the plain text.
    ///
    /// A mark that the place falls into stands on both sides.
    func split(at offset: Int) -> (before: [Inline], after: [Inline]) {
        var before: [Inline] = []
        var after: [Inline] = []
        var position = 0
        for inline in self {
            let length = inline.plainText.utf8.count
            if position + length <= offset {
                before.append(inline)
            } else if position >= offset {
                after.append(inline)
            } else {
                let (left, right) = inline.split(at: offset - position)
                before.append(left)
                after.append(right)
            }
            position += length
        }
        return (before, after)
    }

    /// The inlines without white space at either end.
    var trimmed: [Inline] {
        var inlines = self
        while case .some(let first) = inlines.first, first.isBlank { inlines.removeFirst() }
        while case .some(let last) = inlines.last, last.isBlank { inlines.removeLast() }
        if case .text(let text)? = inlines.first {
            inlines[0] = .text(String(text.drop { $0 == " " || $0 == "\t" }))
        }
        if case .text(var text)? = inlines.last {
            while text.last == " " || text.last == "\t" { text.removeLast() }
            inlines[inlines.count - 1] = .text(text)
        }
        return inlines
    }

    /// The content of a text that is bold as a whole, or nil.
    var boldContent: [Inline]? {
        let visible = trimmed
        guard visible.count == 1, case .strong(let content) = visible[0] else { return nil }
        return content
    }
}

extension Inline {
    fileprivate var isBlank: Bool {
        switch self {
        case .softBreak, .lineBreak: true
        case .text(let text): text.utf8.allSatisfy(\.isASCIISpace)
        default: false
        }
    }

    fileprivate func split(at offset: Int) -> (Inline, Inline) {
        switch self {
        case .text(let text):
            let (left, right) = cut(text, offset)
            return (.text(left), .text(right))
        case .code(let text):
            let (left, right) = cut(text, offset)
            return (.code(left), .code(right))
        case .emphasis(let children):
            let (left, right) = children.split(at: offset)
            return (.emphasis(left), .emphasis(right))
        case .strong(let children):
            let (left, right) = children.split(at: offset)
            return (.strong(left), .strong(right))
        case .strikethrough(let children):
            let (left, right) = children.split(at: offset)
            return (.strikethrough(left), .strikethrough(right))
        case .link(let destination, let title, let children):
            let (left, right) = children.split(at: offset)
            return (
                .link(destination: destination, title: title, left),
                .link(destination: destination, title: title, right)
            )
        default: return (self, .text(""))
        }
    }
}

private func cut(_ text: String, _ offset: Int) -> (String, String) {
    let index = text.utf8.index(text.startIndex, offsetBy: offset, limitedBy: text.endIndex) ?? text.endIndex
    return (String(text[..<index]), String(text[index...]))
}
