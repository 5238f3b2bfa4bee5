import Diagnostics

/// The footnote definitions of a text that no reference uses, which cmark-gfm leaves out of its tree.
///
/// A line that begins with `[^label]:` but stands neither in a leaf of the tree nor at a definition of it is one. The
/// text gets a backslash before each, so that it is read as a paragraph; that can change what the lines below it are,
/// so the search is repeated a few times.
struct UnusedFootnotes {
    private(set) var lines: [Int] = []
    private(set) var text: ArraySlice<UInt8>

    init(in text: ArraySlice<UInt8>) {
        self.text = text
        for _ in 0..<8 {
            let lost = lostDefinitions(in: self.text)
            if lost.isEmpty { break }
            lines += lost.map(\.line)
            self.text = escaping(lost.map(\.offset), in: self.text)[...]
        }
        lines.sort()
    }
}

private struct DefinitionMark {
    let line: Int
    /// Where its bracket stands.
    let offset: Int
}

private func lostDefinitions(in text: ArraySlice<UInt8>) -> [DefinitionMark] {
    let candidates = definitionMarks(in: text)
    guard !candidates.isEmpty, let tree = CommonMarkTree(parsing: text) else { return [] }
    var conversion = TreeConversion(source: TextLines(text), lines: .from(1))
    var isKept = Array(repeating: false, count: (candidates.last?.line ?? 0) + 1)
    conversion.blocks(of: tree).forEachBlock { block in
        switch block.kind {
        case .blockQuote, .list: break
        case .footnoteDefinition: isKept.mark(LineRange(block.lines.first))
        default: isKept.mark(block.lines)
        }
    }
    return conversion.excess == nil ? candidates.filter { !isKept[$0.line] } : []
}

private func escaping(_ offsets: [Int], in text: ArraySlice<UInt8>) -> [UInt8] {
    var escaped: [UInt8] = []
    var start = text.startIndex
    for offset in offsets {
        escaped += text[start..<offset]
        escaped.append(UInt8(ascii: "\\"))
        start = offset
    }
    return escaped + text[start...]
}

/// The lines that look like footnote definitions behind quote and list marks.
private func definitionMarks(in text: ArraySlice<UInt8>) -> [DefinitionMark] {
    var found: [DefinitionMark] = []
    var line = 1
    var isHead = true
    for index in text.indices {
        let byte = text[index]
        if byte == 0x0A {
            line += 1
            isHead = true
        } else if isHead, byte == UInt8(ascii: "["), text[index...].beginsDefinition {
            found.append(DefinitionMark(line: line, offset: index))
            isHead = false
        } else if isHead {
            isHead = byte.standsInContainerMark
        }
    }
    return found
}

extension ArraySlice<UInt8> {
    fileprivate var beginsDefinition: Bool {
        guard dropFirst().first == UInt8(ascii: "^") else { return false }
        let label = dropFirst(2).prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") }
        return !label.isEmpty && self[label.endIndex...].starts(with: "]:".utf8)
    }
}

extension UInt8 {
    fileprivate var standsInContainerMark: Bool {
        switch self {
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
            UInt8(ascii: ")"):
            true
        default: isASCIIBlank || isASCIIDigit
        }
    }
}

extension [Bool] {
    fileprivate mutating func mark(_ lines: LineRange) {
        for line in lines.first...lines.last where indices.contains(line) { self[line] = true }
    }
}
