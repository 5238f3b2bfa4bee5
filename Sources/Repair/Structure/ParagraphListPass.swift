import Diagnostics
import Markdown

/// Makes lists of short paragraphs that stand in a row.
///
/// A row is a list when a paragraph ending in a colon announces it, or when it stands under a heading whose sections
/// hold names. Under such a heading a line that names a group and no known thing is the label of what follows.
enum ParagraphListPass {
    static func apply(to state: inout RecoveryState) {
        var pieces: [Piece] = []
        var index = 0
        while index < state.pieces.count {
            let isShort = isShortParagraph(state.pieces[index], state)
            let isNames = isShort && isUnderToolHeading(pieces.last, state)
            let isListed = isNames || isShort && (endsInColon(pieces.last) || isUnderListHeading(pieces.last, state))
            let run = isListed ? runLength(from: index, in: state) : 0
            guard run >= 3 else {
                pieces.append(state.pieces[index])
                index += 1
                continue
            }
            let lines = state.pieces[index..<index + run]
            pieces += isNames ? grouped(lines, state) : [list(of: lines)]
            let range = lines.first.map { $0.block.lines.union(lines.last?.block.lines ?? $0.block.lines) }
            state.note(.paragraphList, range ?? LineRange(1), "\(run) short paragraphs stand in a row")
            index += run
        }
        state.pieces = pieces
    }

    private static let sentenceEnds: ByteSet = ".:?!"

    private static func runLength(from index: Int, in state: RecoveryState) -> Int {
        state.pieces[index...].prefix { isShortParagraph($0, state) }.count
    }

    private static func isShortParagraph(_ piece: Piece, _ state: RecoveryState) -> Bool {
        guard let inlines = piece.oneLine, inlines.boldContent == nil else { return false }
        let text = inlines.plainText
        guard let last = lastByte(of: text), !sentenceEnds.contains(last), words(of: text).count <= 8 else {
            return false
        }
        return !isOtherHeading(text, state)
    }

    /// In a text without marked headings a known heading ends the row.
    private static func isOtherHeading(_ text: String, _ state: RecoveryState) -> Bool {
        !state.hasMarkedHeadings && state.words.isKnown(HeadingKey(text))
            && !state.words.names.contains(text.lowercased())
    }

    private static func isUnderToolHeading(_ piece: Piece?, _ state: RecoveryState) -> Bool {
        guard let piece else { return false }
        let text = piece.heading?.inlines.plainText ?? piece.oneLine?.plainText
        guard let text, text.utf8.count < HeadingWords.longestHeading else { return false }
        return state.words.isToolHeading(HeadingKey(text).key)
    }

    /// Under a marked heading alone: in a text without any the lines may be headings themselves.
    private static func isUnderListHeading(_ piece: Piece?, _ state: RecoveryState) -> Bool {
        guard let heading = piece?.heading, state.hasMarkedHeadings else { return false }
        return state.words.listHeadings.contains(HeadingKey(heading.inlines.plainText).key)
    }

    private static func endsInColon(_ piece: Piece?) -> Bool {
        guard let text = piece?.paragraph?.plainText else { return false }
        return lastByte(of: text) == UInt8(ascii: ":")
    }

    private static func list(of pieces: ArraySlice<Piece>) -> Piece {
        let items = pieces.map { ListItem(blocks: [$0.block], lines: $0.block.lines) }
        let first = items.first?.lines ?? LineRange(1)
        return Piece(Block(.list(List(items: items)), lines: first.union(items.last?.lines ?? first)))
    }

    private static func grouped(_ pieces: ArraySlice<Piece>, _ state: RecoveryState) -> [Piece] {
        var result: [Piece] = []
        var pending: [Piece] = []
        for index in pieces.indices {
            if isLabel(at: index, in: pieces, state), let inlines = pieces[index].paragraph {
                if !pending.isEmpty { result.append(list(of: pending[...])) }
                pending = []
                result.append(Piece(Block(.paragraph([.strong(inlines)]), lines: pieces[index].block.lines)))
            } else {
                pending.append(pieces[index])
            }
        }
        if !pending.isEmpty { result.append(list(of: pending[...])) }
        return result
    }

    private static func isLabel(at index: Int, in pieces: ArraySlice<Piece>, _ state: RecoveryState) -> Bool {
        guard index + 1 < pieces.endIndex, let text = pieces[index].paragraph?.plainText else { return false }
        guard !state.words.isName(text) else { return false }
        if index == pieces.startIndex { return true }
        return foldedWords(text).contains(where: state.words.groupNouns.contains)
    }
}

extension HeadingWords {
    /// Whether the text, or each side of a slash in it, is a known name; a plural `s` is allowed.
    func isName(_ text: String) -> Bool {
        text.lowercased().split(separator: "/").allSatisfy { part in
            let name = Self.words(part)
            return names.contains(name) || name.hasSuffix("s") && names.contains(String(name.dropLast()))
        }
    }

    private static func words(_ text: Substring) -> String {
        text.split(at: " ").joined(separator: " ")
    }

    /// A heading of a section that holds names of tools: the whole text, or its first or last words.
    func isToolHeading(_ key: String) -> Bool {
        if toolHeadings.contains(key) { return true }
        guard subjects[key] == nil else { return false }
        let spaces = key.utf8.indices.filter { key.utf8[$0] == 0x20 }
        return spaces.contains { space in
            toolHeadings.contains(String(key[..<space]))
                || toolHeadings.contains(String(key[key.utf8.index(after: space)...]))
        }
    }
}
