import Diagnostics
import Markdown

/// Gives headings and items that were run together in one long line their own lines again.
enum CollapsedPass {
    static func apply(to state: inout RecoveryState) {
        var pieces: [Piece] = []
        var level = 1
        for piece in state.pieces {
            if let heading = piece.heading { level = heading.level }
            guard piece.oneLine != nil, let expanded = expand(piece, level: level, state) else {
                pieces.append(piece)
                continue
            }
            pieces += expanded
            state.note(
                .collapsedStructure, piece.block.lines,
                "\(expanded.count { $0.heading != nil }) headings were run together in one line")
        }
        state.pieces = pieces
    }

    private static func expand(_ piece: Piece, level: Int, _ state: RecoveryState) -> [Piece]? {
        let line = piece.block.lines.first
        let bytes = state.source.line(line)
        guard bytes.count > 200, mayBeCollapsed(bytes) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let markdown = expandCollapsed(text, words: state.words) else { return nil }
        let blocks = parseFragment(Array(markdown.utf8), path: state.source.path, everyLine: line)
        return blocks.map { block in
            guard case .heading(_, let inlines) = block.kind else { return Piece(block) }
            return .heading(inlines, level: level + 1, line: line, form: .collapsedInline)
        }
    }
}

/// Whether a word begins with a mark of headings, or one of items behind a colon: few sentences hold either.
private func mayBeCollapsed(_ line: some Sequence<UInt8>) -> Bool {
    var (before, word): (UInt8, UInt8) = (0x20, 0x20)
    for byte in line where byte != 0x20 || before != 0x20 {
        // The last byte of the word before is kept across the space.
        if before == 0x20, byte == UInt8(ascii: "#") || word == UInt8(ascii: ":") && itemMarks.contains(byte) {
            return true
        }
        if byte == 0x20 { word = before }
        before = byte
    }
    return false
}

/// The first bytes of `-`, `1.` and `•`.
private let itemMarks: ByteSet = "-1•"

/// The line as Markdown with a line for each heading and item, or nil when it holds no heading marks, no known heading
/// with a colon before items, and no list behind a colon.
func expandCollapsed(_ text: String, words: HeadingWords) -> String? {
    let parts = splitAtHeadingMarks(text)
    let opening = CollapsedLabels.split(parts[0], words: words)
    let isList = CollapsedLabels.holdsList(parts[0])
    guard parts.count > 1 || !opening.sections.isEmpty || isList else { return nil }
    let marked = parts.dropFirst().map { CollapsedHeading.split($0, words: words) }
    return (opening.sections + marked).reduce(expandItems(opening.lead)) { markdown, section in
        markdown + "\n\n### \(section.heading)\n\n" + expandItems(section.body)
    }
}

/// Cuts before every ` ## ` to ` #### ` and leaves the marks out.
private func splitAtHeadingMarks(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(at: " ") {
        if (2...4).contains(word.utf8.count), word.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
            parts.append([])
        } else {
            parts[parts.count - 1].append(word)
        }
    }
    return parts.map { $0.joined(separator: " ") }
}

/// Puts ` - item` and ` 1. item` on lines of their own; items behind a number are nested under it.
func expandItems(_ text: String) -> String {
    var lines: [String] = []
    var current: [Substring] = []
    var prefix = ""
    var number = 0
    func flush() {
        if !current.isEmpty { lines.append(prefix + current.joined(separator: " ")) }
        if prefix.isEmpty, !current.isEmpty { lines.append("") }
        current = []
    }
    let all = text.split(at: " ")
    for (index, word) in all.enumerated() {
        if word == "•" || word == "-" && !isWithinRange(index, all) {
            flush()
            prefix = number > 0 ? "   - " : "- "
        } else if word == "\(number + 1).", number > 0 || isListStart(current, prefix) {
            flush()
            number += 1
            prefix = "\(number). "
        } else {
            current.append(word)
        }
    }
    flush()
    return lines.joined(separator: "\n") + "\n"
}

/// Whether a dash stands between two figures: `$30,000 - $40,000`.
private func isWithinRange(_ index: Int, _ words: [Substring]) -> Bool {
    guard index > 0, index + 1 < words.count else { return false }
    let isFigure = { (word: Substring) in
        word.utf8.prefix(5).contains(where: \.isASCIIDigit) && word.utf8.last.map { !":.;".utf8.contains($0) } == true
    }
    return isFigure(words[index - 1]) && isFigure(words[index + 1])
}

/// A first number opens a list only at the start of a text or behind a colon, not within a sentence.
private func isListStart(_ current: [Substring], _ prefix: String) -> Bool {
    guard prefix.isEmpty else { return false }
    guard let last = current.last?.utf8.last else { return true }
    return last == UInt8(ascii: ":") || last == UInt8(ascii: ".")
}
