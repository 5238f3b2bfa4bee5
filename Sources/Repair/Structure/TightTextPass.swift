import Diagnostics
import Markdown

/// Cuts a text without blank lines at the lines that are headings.
///
/// What was pasted without its blank lines is one paragraph to CommonMark, or runs on in the last item of a list. In a
/// text that marks no headings, a line that is nothing but a known one stands for itself; where several do, a line
/// between the items of a list is the label of those below it.
enum TightTextPass {
    /// So many known headings within paragraphs make a text tight.
    private static let fewest = 3

    static func apply(to state: inout RecoveryState) {
        guard !state.hasMarkedHeadings else { return }
        let words = state.words
        let known = state.pieces.reduce(0) { $0 + headings(among: runOnLines(of: $1), words) }
        let alone = known == 0 ? 0 : state.pieces.count { $0.oneLine.map { isKnown($0, words) } ?? false }
        // A heading at the head of its paragraph is hardly anything else.
        let isFirst = state.pieces.contains { piece in
            piece.paragraph.map { $0.lines.count > 1 && isKnown($0.lines[0], words) } ?? false
        }
        guard known + alone >= (isFirst ? fewest - 1 : fewest) else { return }
        state.pieces = state.pieces.flatMap { piece in
            if let list = piece.list { return cut(list, words) }
            return piece.paragraph.map { cut($0.lines.map(\.trimmed), of: piece, words) } ?? [piece]
        }
        let lines = state.pieces.map(\.block.lines)
        guard let first = lines.first, let last = lines.last else { return }
        state.note(.plainHeading, first.union(last), "\(known) headings stand in text without blank lines")
    }

    /// The lines of a paragraph, and those in a list that follow the first line of an item.
    private static func runOnLines(of piece: Piece) -> [[Inline]] {
        if let inlines = piece.paragraph {
            let lines = inlines.lines
            return lines.count > 1 ? lines : []
        }
        return piece.list?.items.flatMap { Array($0.ownLines.dropFirst()) } ?? []
    }

    private static func headings(among lines: [[Inline]], _ words: HeadingWords) -> Int {
        lines.indices.count { isHeading($0, of: lines, words) }
    }

    /// A known heading, or behind the end of a sentence a line in title case that names a subject or asks.
    private static func isHeading(_ index: Int, of lines: [[Inline]], _ words: HeadingWords) -> Bool {
        if isKnown(lines[index], words) { return index == 0 || !isAmount(lines[index - 1]) }
        let text = lines[index].plainText
        if text.utf8.contains(0x09) { return false }
        let asks = lastByte(of: text) == UInt8(ascii: "?") && text.utf8.count < HeadingWords.longestHeading
        guard index > 0 || lines.count > 1, isLabel(lines[index]), text.isInTitleCase || asks else { return false }
        let isBehindSentence = index == 0 || ".?!".utf8.contains(lastByte(of: lines[index - 1].plainText) ?? 0)
        let key = HeadingKey(text)
        if asks { return isBehindSentence && words.asksOfWork(key) }
        return isBehindSentence && (words.isTelling(key) || words.subject(ofLastWordIn: key) != nil)
    }

    /// Whether a line begins with money: what stands below it says whose pay it is.
    private static func isAmount(_ line: [Inline]) -> Bool {
        line.plainText.unicodeScalars.first?.properties.generalCategory == .currencySymbol
    }

    private static func isKnown(_ line: [Inline], _ words: HeadingWords) -> Bool {
        let text = line.plainText
        // A row of columns.
        if text.utf8.contains(0x09) { return false }
        if let mark = SoftBreakListPass.mark(of: line), SoftBreakListPass.marksItems(mark) { return false }
        guard Repair.words(of: text).count <= 8 else { return words.isPhase(text) }
        let key = HeadingKey(text)
        // `Where can it lead?`
        let asked = key.key.utf8.last == UInt8(ascii: "?") ? words.subjects[String(key.key.dropLast())] : nil
        return words.isKnown(key) || asked != nil || words.isPhase(text)
    }

    /// The lines as paragraphs, cut before and behind each heading. Lines that each name a phase, `Step 1 – Basics: SQL`,
    /// are a list when nothing else stands below them until the next known heading or the end.
    private static func cut(_ lines: [[Inline]], of piece: Piece, _ words: HeadingWords) -> [Piece] {
        let first = piece.block.lines.first
        guard lines.count > 1, piece.block.lines.last - first + 1 == lines.count else { return [piece] }
        return paragraphs(of: lines, from: first, words)
    }

    private static func paragraphs(of lines: [[Inline]], from first: Int, _ words: HeadingWords) -> [Piece] {
        var pieces: [Piece] = []
        var start = 0
        func close(_ end: Int) {
            guard start < end else { return }
            let inlines = lines[start..<end].map { $0 }.joined(separator: [.softBreak])
            pieces.append(
                Piece(Block(.paragraph(Array(inlines)), lines: LineRange(first + start, first + end - 1))))
            start = end
        }
        var index = 0
        while index < lines.count {
            let run = lines[index...].prefix { words.isPhase($0.plainText) }
            let next = index + run.count
            if run.count > 1, next == lines.count || isKnown(lines[next], words) {
                close(index)
                pieces.append(list(of: run, from: first + index))
                start = next
            } else {
                for line in index..<max(next, index + 1) where isHeading(line, of: lines, words) {
                    close(line)
                    close(line + 1)
                }
            }
            index = max(next, index + 1)
        }
        close(lines.count)
        return pieces
    }

    private static func list(of lines: ArraySlice<[Inline]>, from first: Int) -> Piece {
        let items = lines.enumerated().map { offset, line in
            let place = LineRange(first + offset)
            return ListItem(blocks: [Block(.paragraph(line), lines: place)], lines: place)
        }
        return Piece(Block(.list(List(items: items)), lines: LineRange(first, first + lines.count - 1)))
    }

    /// The list cut where a line that follows an item is a heading or a label.
    private static func cut(_ list: List, _ words: HeadingWords) -> [Piece] {
        var pieces: [Piece] = []
        var items: [ListItem] = []
        for (position, item) in list.items.enumerated() {
            let lines = item.ownLines.map(\.trimmed)
            let isLast = position == list.items.count - 1
            let cut = lines.indices.dropFirst().first { index in
                // Below a numbered heading stands its text.
                isHeading(index, of: lines, words)
                    || !isLast && index == lines.count - 1 && isLabel(lines[index]) && !isKnown(lines[0], words)
            }
            guard let cut, item.lines.last - item.lines.first + 1 == lines.count else {
                items.append(item)
                continue
            }
            let first = item.lines.first
            var kept = item
            let inlines = Array(lines[..<cut].joined(separator: [.softBreak]))
            kept.lines = LineRange(first, first + cut - 1)
            kept.blocks = [Block(.paragraph(inlines), lines: kept.lines)]
            pieces += [Piece.part(of: list, items + [kept])].compactMap(\.self)
            items = []
            pieces += paragraphs(of: Array(lines[cut...]), from: first + cut, words)
        }
        return pieces + [Piece.part(of: list, items)].compactMap(\.self)
    }

    /// A short line that begins like a heading and ends like no sentence.
    private static func isLabel(_ line: [Inline]) -> Bool {
        let text = line.plainText
        guard let first = text.unicodeScalars.first, let last = lastByte(of: text) else { return false }
        return Repair.words(of: text).count <= 8 && !first.properties.isLowercase && !".,;".utf8.contains(last)
    }
}

extension String {
    /// Whether it has several words, and all but the small ones begin with a capital.
    fileprivate var isInTitleCase: Bool {
        let words = Repair.words(of: self).filter { $0.contains(where: \.isLetter) }
        return words.count > 1
            && words.allSatisfy { $0.utf8.count < 4 || $0.first(where: \.isLetter)?.isUppercase == true }
    }
}

extension ListItem {
    /// The lines of an item that is one paragraph.
    fileprivate var ownLines: [[Inline]] {
        guard blocks.count == 1, case .paragraph(let inlines)? = blocks.first?.kind else { return [] }
        return inlines.lines
    }
}
