import Diagnostics
import Markdown

/// Makes sections of labelled lines, `**Tasks:** doughs, desserts`, below the names of several occupations: what a page
/// says of each role in short.
enum LabelledRolePass {
    static func apply(to state: inout RecoveryState) {
        let headings = state.pieces.indices.filter { state.pieces[$0].heading != nil }
        let labelled = headings.filter { isRole($0, state) }
        guard labelled.count > 1 else { return }
        var raised: [Int: [Piece]] = [:]
        for index in labelled {
            guard let level = state.pieces[index].heading?.level else { continue }
            for place in below(index, state) {
                raised[place] = section(of: state.pieces[place], level: min(level + 1, 6))
            }
        }
        for place in raised.keys.sorted() {
            state.note(.boldHeading, state.pieces[place].block.lines, "a bold label opens a section of a role")
        }
        state.pieces = state.pieces.indices.flatMap { raised[$0] ?? [state.pieces[$0]] }
    }

    /// Whether a heading names an occupation and is followed by labels of two subjects, one of them what guides are
    /// divided into.
    private static func isRole(_ index: Int, _ state: RecoveryState) -> Bool {
        guard let heading = state.pieces[index].heading, heading.level > 1 else { return false }
        let text = heading.inlines.plainText
        guard state.words.namesOccupation(text), words(of: text).count <= 6 else { return false }
        let subjects = Set(
            below(index, state).flatMap { labels(of: state.pieces[$0]) }.compactMap {
                subject(of: $0.title, state.words)
            })
        return subjects.count > 1 && !subjects.isDisjoint(with: state.words.mainSubjects)
    }

    /// The pieces below a heading that hold labels of a few words, up to the next heading.
    private static func below(_ index: Int, _ state: RecoveryState) -> [Int] {
        state.pieces.indices[(index + 1)...].prefix { state.pieces[$0].heading == nil }
            .filter { !labels(of: state.pieces[$0]).isEmpty }
    }

    private typealias Label = (title: [Inline], rest: [Inline], line: Int)

    /// The label of a line, or those of a list in which each item has one.
    private static func labels(of piece: Piece) -> [Label] {
        if let line = piece.oneLine { return label(line, piece.block.lines.first).map { [$0] } ?? [] }
        let found = (piece.list?.items ?? []).map { item -> Label? in
            guard item.blocks.count == 1, case .paragraph(let line)? = item.blocks.first?.kind else { return nil }
            return label(line, item.lines.first)
        }
        return found.contains { $0 == nil } ? [] : found.compactMap(\.self)
    }

    /// A label and what stands behind it: nothing where a list follows.
    private static func label(_ line: [Inline], _ number: Int) -> Label? {
        guard case .strong(let title)? = line.first else { return nil }
        guard line.count > 1 else {
            return lastByte(of: title.plainText) == UInt8(ascii: ":") ? (title, [], number) : nil
        }
        var rest = Array(line.dropFirst())
        guard case .text(let text)? = rest.first else { return nil }
        let isInside = lastByte(of: title.plainText) == UInt8(ascii: ":")
        guard isInside || text.utf8.first == UInt8(ascii: ":"), words(of: title.plainText).count <= 5 else {
            return nil
        }
        rest[0] = .text(String(isInside ? text[...] : text.dropFirst()))
        let bare = rest.trimmed
        return (title, bare, number)
    }

    private static func subject(of title: [Inline], _ words: HeadingWords) -> String? {
        let key = HeadingKey(title.plainText)
        return words.subject(of: key) ?? longestPhrase(of: words.clues, in: key.key)
    }

    private static func section(of piece: Piece, level: Int) -> [Piece] {
        labels(of: piece).flatMap { label -> [Piece] in
            let heading = Piece.heading(label.title, level: level, line: label.line, form: .boldParagraph)
            if label.rest.isEmpty { return [heading] }
            let content = RoleTablePass.content(label.rest, label.line)
            return [heading, Piece(Block(content, lines: LineRange(label.line)))]
        }
    }
}
