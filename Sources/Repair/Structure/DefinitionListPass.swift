import Diagnostics
import Markdown

/// Makes a list of terms with their definitions, `Books` above `: Salt and Fire`, which CommonMark has no sign for.
///
/// Each definition is an item that begins with its term in bold. A line is a definition when a colon and a blank begin it
/// and a term stands above the first of them, with or without a blank line between.
enum DefinitionListPass {
    static func apply(to state: inout RecoveryState) {
        guard state.pieces.contains(where: holdsDefinition) else { return }
        var pieces: [Piece] = []
        var index = 0
        while index < state.pieces.count {
            let lines = definitionLines(from: index, in: state.pieces)
            guard let items = items(of: lines.joined()), let first = items.first, let last = items.last else {
                pieces.append(state.pieces[index])
                index += 1
                continue
            }
            let place = first.lines.union(last.lines)
            pieces.append(Piece(Block(.list(List(items: items)), lines: place)))
            state.note(.softBreakList, place, "\(items.count) definitions stand below their terms")
            index += lines.count
        }
        state.pieces = pieces
    }

    /// So many paragraphs make one list at most, so that a text of broken ones is not read to its end for each of them.
    private static let mostParagraphs = 100

    private typealias Line = (number: Int, inlines: [Inline])

    /// The lines of the paragraph and of those that go on with definitions, paragraph by paragraph.
    private static func definitionLines(from start: Int, in pieces: [Piece]) -> [[Line]] {
        var found: [[Line]] = []
        for index in start..<min(start + mostParagraphs, pieces.count) {
            guard let lines = pieces[index].numberedLines else { break }
            let isTerm = lines.count == 1 && definition(in: lines[0].inlines) == nil && index + 1 < pieces.count
            let isDefined = isTerm && holdsDefinition(pieces[index + 1]) && beginsDefinition(pieces[index + 1])
            guard isDefined || holdsDefinition(pieces[index]) else { break }
            found.append(lines)
        }
        return found
    }

    private static func holdsDefinition(_ piece: Piece) -> Bool {
        piece.numberedLines?.contains { definition(in: $0.inlines) != nil } ?? false
    }

    private static func beginsDefinition(_ piece: Piece) -> Bool {
        piece.numberedLines?.first.map { definition(in: $0.inlines) != nil } ?? false
    }

    /// Nil unless the lines begin with a term and each is a term with a definition below it, a definition, or goes on
    /// with one.
    private static func items(of lines: some Sequence<Line>) -> [ListItem]? {
        var items: [ListItem] = []
        var term: Line?
        var isDefined = true
        for line in lines {
            if let content = definition(in: line.inlines) {
                guard let term else { return nil }
                let label = [Inline.strong(term.inlines + [.text(":")]), .text(" ")]
                let place = LineRange(isDefined ? line.number : term.number, line.number)
                items.append(ListItem(blocks: [Block(.paragraph(label + content), lines: place)], lines: place))
                isDefined = true
            } else {
                guard isDefined, isTerm(line.inlines) else { return nil }
                term = line
                isDefined = false
            }
        }
        return isDefined && !items.isEmpty ? items : nil
    }

    /// What stands behind the colon that a line begins with.
    private static func definition(in line: [Inline]) -> [Inline]? {
        guard case .text(let text)? = line.first, text.utf8.first == UInt8(ascii: ":"),
            text.utf8.dropFirst().first?.isASCIIBlank == true
        else { return nil }
        let rest = ([.text(String(text.dropFirst()))] + line.dropFirst()).trimmed
        return rest.isEmpty ? nil : rest
    }

    /// A few words that end like no sentence.
    private static func isTerm(_ line: [Inline]) -> Bool {
        let text = line.plainText
        return (1...8).contains(words(of: text).count) && !".:;?!".utf8.contains(lastByte(of: text) ?? 0)
    }
}
