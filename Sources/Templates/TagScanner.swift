import Diagnostics

/// Finds the tags of a template one after the other and follows its changes of delimiters.
///
/// Works in one pass: a tag ends at its closing delimiter or, when the next tag opens before that, is reported as not
/// closed.
struct TagScanner {
    let path: String
    let bytes: [UInt8]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var unclosed: [Position] = []
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var offset = 0
    private var counted = 0
    private var line = 1
    private var lineStart = 0

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    mutating func next() -> Tag? {
        while let start = firstOpening(from: offset) {
            if let tag = tag(at: start) {
                offset = tag.bytes.upperBound
                return tag
            }
        }
        return nil
    }

    private mutating func tag(at start: Int) -> Tag? {
        let position = position(of: start)
        var inner = start + opening.count
        let sigil = inner < bytes.count ? bytes[inner] : 0
        let announced = Tag.kind(announcedBy: sigil)
        if announced != nil { inner += 1 }
        let kind = announced ?? .variable
        let ending = ending(of: kind, sigil: sigil)
        guard let end = end(of: kind, from: inner, ending: ending) else {
            report(
                .templateTagUnclosed, position,
                "\(excerpt(from: start)) is not closed: a tag ends with '\(text(ending))'")
            unclosed.append(position)
            return nil
        }
        let tag = Tag(
            kind: kind, content: trimmedText(inner..<end), bytes: start..<end + ending.count, position: position)
        if kind == .delimiters { changeDelimiters(tag) }
        return tag
    }

    private func ending(of kind: Tag.Kind, sigil: UInt8) -> [UInt8] {
        if kind == .delimiters { return [UInt8(ascii: "=")] + closing }
        return sigil == UInt8(ascii: "{") ? [UInt8(ascii: "}")] + closing : closing
    }

    /// Where the ending stands; nil when another tag opens first, and then the scan goes on there.
    private mutating func end(of kind: Tag.Kind, from start: Int, ending: [UInt8]) -> Int? {
        var index = start
        while index < bytes.count {
            if holds(ending, at: index) { return index }
            if kind != .comment, holds(opening, at: index) { break }
            index += 1
        }
        offset = index
        return nil
    }

    private mutating func changeDelimiters(_ tag: Tag) {
        let parts = tag.content.utf8.split { $0.isWhiteSpace }
        if parts.count == 2, !tag.content.utf8.contains(UInt8(ascii: "=")) {
            opening = Array(parts[0])
            closing = Array(parts[1])
        } else {
            report(
                .templateDelimiters, tag.position,
                "'\(tag.content)' is no pair of delimiters: two words without '=' set them",
                suggestion: "write '{{=<% %>=}}'")
        }
    }

    private mutating func report(_ rule: Rule, _ place: Position, _ message: String, suggestion: String? = nil) {
        let location = SourceLocation(path: path, line: place.line, column: place.column)
        diagnostics.append(Diagnostic(rule, at: location, message, suggestion: suggestion))
    }
}

extension TagScanner {
    private func firstOpening(from start: Int) -> Int? {
        var index = start
        while index + opening.count <= bytes.count {
            if bytes[index] == opening[0], holds(opening, at: index) { return index }
            index += 1
        }
        return nil
    }

    private func holds(_ word: [UInt8], at index: Int) -> Bool {
        guard index + word.count <= bytes.count else { return false }
        for offset in word.indices where bytes[index + offset] != word[offset] { return false }
        return true
    }

    /// Places are asked for in rising order, so every byte is looked at once.
    private mutating func position(of index: Int) -> Position {
        while counted < index {
            if bytes[counted] == 0x0A {
                line += 1
                lineStart = counted + 1
            }
            counted += 1
        }
        return Position(line: line, column: index - lineStart + 1)
    }

    private func trimmedText(_ range: Range<Int>) -> String {
        let slice = bytes[range]
        guard let first = slice.firstIndex(where: { !$0.isWhiteSpace }),
            let last = slice.lastIndex(where: { !$0.isWhiteSpace })
        else { return "" }
        return text(bytes[first...last])
    }

    /// The delimiter and the first word after it, as a message quotes them.
    private func excerpt(from start: Int) -> String {
        let first = min(start + opening.count + 1, bytes.count)
        let stops: [UInt8] = [0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "<"), opening[0]]
        let end = bytes[first...].prefix(40).firstIndex(where: stops.contains) ?? min(first + 40, bytes.count)
        let boundary = bytes[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? start
        return "'\(trimmedText(start..<(end < bytes.count && bytes[end] & 0xC0 == 0x80 ? boundary : end)))'"
    }

    private func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self)
    }
}
