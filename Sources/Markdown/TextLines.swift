import Diagnostics

/// The lines of a text that is being parsed, counted from 1, to look up what the tree doesn't say.
struct TextLines {
    private let text: ArraySlice<UInt8>
    private let starts: [Int]

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        var starts = text.isEmpty ? [] : [text.startIndex]
        for index in text.indices where text[index] == 0x0A && index + 1 < text.endIndex { starts.append(index + 1) }
        self.starts = starts
    }

    var count: Int { starts.count }

    /// Line `number` without its line end; empty when there is no such line.
    subscript(number: Int) -> ArraySlice<UInt8> {
        guard number >= 1, number <= starts.count else { return [] }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : text.endIndex
        if end > start, text[end - 1] == 0x0A { end -= 1 }
        return text[start..<end]
    }

    func isSetextUnderline(_ number: Int) -> Bool {
        let line = self[number].drop { $0.isASCIIBlank || $0 == UInt8(ascii: ">") }
        guard let mark = line.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        return line.drop { $0 == mark }.allSatisfy(\.isASCIIBlank)
    }

    func endsWithFence(_ number: Int) -> Bool {
        guard let last = self[number].last(where: { !$0.isASCIIBlank }) else { return false }
        guard last == UInt8(ascii: "`") || last == UInt8(ascii: "~") else { return false }
        return self[number].reversed().drop(while: \.isASCIIBlank).prefix(3).allSatisfy { $0 == last }
    }

    /// What stands in a table row behind its first `columns` cells; nil when nothing does.
    func surplusCells(line number: Int, columns: Int) -> String? {
        var rest = self[number].drop { $0.isASCIIBlank || $0 == UInt8(ascii: ">") }
        if rest.first == UInt8(ascii: "|") { rest.removeFirst() }
        for _ in 0..<columns {
            guard let end = rest.firstCellEnd else { return nil }
            rest = rest[(end + 1)...]
        }
        rest = rest.drop(while: \.isASCIIBlank)
        while let last = rest.last, last.isASCIIBlank || last == UInt8(ascii: "|") { rest.removeLast() }
        return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    }

    /// The label of the footnote definition whose content begins at `column` of a line.
    func footnoteLabel(line number: Int, column: Int) -> String {
        let line = self[number]
        let head = line.prefix(max(0, column - 1))
        guard let close = head.lastIndex(of: UInt8(ascii: "]")) else { return "" }
        var open = close
        while open > head.startIndex + 1 {
            open -= 1
            guard head[open - 1] == UInt8(ascii: "["), head[open] == UInt8(ascii: "^") else { continue }
            return String(decoding: head[(open + 1)..<close], as: UTF8.self)
        }
        return ""
    }
}

extension ArraySlice<UInt8> {
    /// The first pipe that no backslash makes literal.
    fileprivate var firstCellEnd: Int? {
        var isEscaped = false
        for index in indices {
            if self[index] == UInt8(ascii: "|"), !isEscaped { return index }
            isEscaped = self[index] == UInt8(ascii: "\\") && !isEscaped
        }
        return nil
    }
}
