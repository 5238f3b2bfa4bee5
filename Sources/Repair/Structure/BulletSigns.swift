package import Diagnostics
package import Markdown

/// The source with lines that begin with a bullet sign rewritten as Markdown list items, and bold text
/// that full-width signs keep open closed.
///
/// CommonMark knows `-`, `*` and `+` only, so that a pasted list is one paragraph to it. A bullet that is indented
/// further than the item before it is nested in that item, whatever the item's own mark is. A list that a tab sets in
/// is no code: its marks move to where CommonMark sees them. Lines in code fences stay.
package func restoreBullets(in source: Source) -> Diagnosed<Source> {
    var text: [UInt8] = []
    text.reserveCapacity(source.text.count)
    var repairs: [TextRepair] = []
    var rewriter = BulletRewriter(source: source)
    for number in 1...max(1, source.lineCount) {
        let line = source.line(number)
        let bulleted = rewriter.rewrite(number)
        if let rewritten = rewriter.isInFence ? bulleted : withClosableEmphasis(bulleted?[...] ?? line) ?? bulleted {
            let before = String(decoding: line, as: UTF8.self)
            let after = String(decoding: rewritten, as: UTF8.self)
            repairs.append(
                TextRepair(bulleted == nil ? .emphasis : .bullet, line: number, before: before, after: after))
            text += rewritten
        } else {
            text += line
        }
        text.append(0x0A)
    }
    guard let first = repairs.first else { return Diagnosed(source) }
    let repaired = Source(path: source.path, text: text, repairs: source.repairs + repairs)
    let message = "\(repairs.count) lines begin with a bullet sign; they are read as list items"
    return Diagnosed(repaired, [Diagnostic(.bulletSign, at: source.location(line: first.line), message)])
}

private struct BulletRewriter {
    let source: Source
    /// The items that are open, by their indent in the source and the indent that nests within them.
    private var open: [Item] = []
    private var fence = FenceState()

    var isInFence: Bool { fence.isOpen }

    private struct Item {
        /// In columns of the source.
        let indent: Int
        let content: Int
        /// The level that a word processor gives the sign: an item of a deeper one is nested though it is set in no further.
        /// A number stands above all signs.
        var depth = -1
        /// Whether the item stands further left than in the source.
        var isMoved = false
    }

    init(source: Source) { self.source = source }

    mutating func rewrite(_ number: Int) -> [UInt8]? {
        let line = source.line(number)
        let (indent, content) = Self.indented(line)
        if fence.takes(line) { return nil }
        guard let first = content.first else { return nil }
        if let sign = bulletSign(content), sign.isAlways || hasNeighbour(number, sign.scalar) {
            // Behind a blank line a bullet is beside a number, not below it.
            let isApart = number > 1 && source.line(number - 1).allSatisfy(\.isASCIIBlank) && open.last?.depth == -1
            open.removeAll { $0.indent > indent || $0.indent == indent && (isApart || $0.depth >= sign.depth) }
            let outer = open.last?.content ?? min(indent, 3)
            open.append(Item(indent: indent, content: outer + 2, depth: sign.depth, isMoved: outer < indent))
            let rest = content.dropFirst(sign.length).drop { $0 == 0x20 || $0 == 0x09 }
            return [UInt8](repeating: 0x20, count: outer) + [UInt8(ascii: "-"), 0x20] + rest
        }
        open.removeAll { $0.indent >= indent }
        if let width = markerWidth(content) {
            if indent >= 4, open.last?.isMoved ?? hasSetInNeighbour(number) {
                let outer = open.last?.content ?? 3
                open.append(Item(indent: indent, content: outer + width, isMoved: true))
                return [UInt8](repeating: 0x20, count: outer) + content
            }
            open.append(Item(indent: indent, content: indent + width))
        } else if indent == 0, first != 0x20 {
            open = []
        }
        return nil
    }

    /// The columns that a line is set in, and what stands behind them.
    private static func indented(_ line: ArraySlice<UInt8>) -> (columns: Int, content: ArraySlice<UInt8>) {
        var columns = 0
        for (offset, byte) in line.enumerated() {
            guard byte == 0x20 || byte == 0x09 else { return (columns, line.dropFirst(offset)) }
            columns = byte == 0x20 ? columns + 1 : (columns / 4 + 1) * 4
        }
        return (columns, [])
    }

    /// Whether the line above or below is set in as far and has a list's mark too.
    private func hasSetInNeighbour(_ number: Int) -> Bool {
        let indent = Self.indented(source.line(number)).columns
        return [number - 1, number + 1].contains { other in
            guard other >= 1, other <= source.lineCount else { return false }
            let (columns, content) = Self.indented(source.line(other))
            return columns == indent && markerWidth(content) != nil
        }
    }

    /// The width of `- ` or `12. ` at the head of a line, or nil.
    private func markerWidth(_ content: ArraySlice<UInt8>) -> Int? {
        guard let first = content.first else { return nil }
        if "-*+".utf8.contains(first) { return content.dropFirst().first == 0x20 ? 2 : nil }
        let digits = content.prefix { $0.isASCIIDigit }.count
        guard (1...9).contains(digits) else { return nil }
        let mark = content.dropFirst(digits)
        guard let sign = mark.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else { return nil }
        return mark.dropFirst().first.map { $0 == 0x20 || $0 == 0x09 } == true ? digits + 2 : nil
    }

    private struct Sign {
        let scalar: Unicode.Scalar
        let length: Int
        /// Whether the sign is a bullet wherever it begins a line; a dash may as well begin a speech.
        let isAlways: Bool

        /// Word processors draw discs, then circles, then squares.
        var depth: Int { "o◦○".unicodeScalars.contains(scalar) ? 1 : "▪▫■□§".unicodeScalars.contains(scalar) ? 2 : 0 }
    }

    private func bulletSign(_ content: ArraySlice<UInt8>) -> Sign? {
        // The circle and the square of a word processor's inner levels, pasted as a letter and as another sign.
        if content.starts(with: "o\t".utf8) { return Sign(scalar: "o", length: 1, isAlways: true) }
        if content.starts(with: "§\t".utf8) { return Sign(scalar: "§", length: 2, isAlways: true) }
        guard content.first.map({ $0 >= 0x80 }) == true else { return nil }
        let head = String(decoding: content.prefix(4), as: UTF8.self)
        guard let scalar = head.unicodeScalars.first else { return nil }
        let length = UTF8.width(scalar)
        let after = content.dropFirst(length).first
        if "•◦▪▫●○■□‣⁃∙►➢➤".unicodeScalars.contains(scalar) {
            return after == nil || isDegree(content.dropFirst(length))
                ? nil : Sign(scalar: scalar, length: length, isAlways: true)
        }
        guard "–—·−".unicodeScalars.contains(scalar), after == 0x20 else { return nil }
        return Sign(scalar: scalar, length: length, isAlways: false)
    }

    /// `• 3rd+`: how far away the writer of a post is in a network.
    private func isDegree(_ text: ArraySlice<UInt8>) -> Bool {
        let bare = text.filter { $0 > 0x20 }
        guard (3...4).contains(bare.count), bare[0].isASCIIDigit else { return false }
        return ["st", "nd", "rd"].contains { bare.dropFirst().starts(with: $0.utf8) }
    }

    /// Whether the nearest line above or below that is not blank begins with the same sign; lines that are set in below one
    /// with the sign go on in it.
    private func hasNeighbour(_ number: Int, _ scalar: Unicode.Scalar) -> Bool {
        let indent = Self.indented(source.line(number)).columns
        return [-1, 1].contains { step in
            var other = number + step
            while other >= 1, other <= source.lineCount {
                let (columns, content) = Self.indented(source.line(other))
                if let sign = bulletSign(content) { return sign.scalar == scalar }
                if !content.isEmpty, columns <= indent { return false }
                other += step
                if abs(other - number) > 2 { return false }
            }
            return false
        }
    }
}
