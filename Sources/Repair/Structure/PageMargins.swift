import Diagnostics
import Markdown

/// Leaves out what stands round the text of a copied page: counters and dates below its title, rights and links at its end.
///
/// There a line needs less to be told from the text than in its midst: a bare number beside a button is a counter, and a
/// few words between two such lines are tags.
enum PageMargins {
    static func drop(from state: inout RecoveryState) {
        dropHead(&state)
        dropFoot(&state)
    }

    /// The lines before the first text that tells something.
    private static func dropHead(_ state: inout RecoveryState) {
        let most = 12
        let end = state.pieces.prefix(most).firstIndex { isProse($0) } ?? min(most, state.pieces.count)
        let isCopied = state.dropped.contains { dropped in
            dropped.reason == .pageControl && state.pieces.indices.contains(end)
                && dropped.line < state.pieces[end].block.lines.first
        }
        var kept: [Piece] = []
        var isMargin = isCopied
        for piece in state.pieces[..<end] {
            guard let lines = piece.numberedLines else {
                kept.append(piece)
                continue
            }
            if PageControl.isMenu(lines.map(\.inlines.plainText)) {
                isMargin = true
                kept += rest(of: lines, lines.map { _ in true }, piece, &state)
                continue
            }
            let followed = lines.indices.filter { PageControl.isFollowed(lines[$0].inlines.plainText) }
            let isDropped = lines.indices.map { index -> Bool in
                let text = lines[index].inlines.plainText
                // The writer's name stands above.
                if PageControl.isMarginal(text) || followed.contains(index)
                    || followed.contains(index + 1) && kept.isEmpty && index == 0 && isBrief(text)
                {
                    isMargin = true
                    return true
                }
                return isMargin && PageControl.isCounter(text)
            }
            kept += rest(of: lines, isDropped, piece, &state)
        }
        state.pieces = kept + state.pieces[end...]
    }

    /// The lines behind the last text that tells something.
    private static func dropFoot(_ state: inout RecoveryState) {
        let start =
            state.pieces.lastIndex { $0.paragraph == nil && $0.block.kind != .thematicBreak }.map { $0 + 1 } ?? 0
        var lines: [(piece: Int, number: Int, text: String)] = []
        var menus: Set<Int> = []
        scan: for index in (start..<state.pieces.count).reversed() {
            if state.pieces[index].block.kind == .thematicBreak { continue }
            let menu = state.pieces[index].numberedLines ?? []
            if PageControl.isMenu(menu.map(\.inlines.plainText)) {
                lines += menu.reversed().map { (index, $0.number, $0.inlines.plainText) }
                menus.insert(index)
                continue
            }
            for line in (state.pieces[index].numberedLines ?? []).reversed() {
                let text = line.inlines.plainText
                guard PageControl.isFoot(text) || isBrief(text) else { break scan }
                lines.append((index, line.number, text))
            }
            if state.pieces[index].numberedLines == nil { break }
        }
        let feet = lines.indices.filter { menus.contains(lines[$0].piece) || PageControl.isFoot(lines[$0].text) }
        guard let first = feet.last else { return }
        var dropped: Set<Int> = []
        for index in 0...first
        where feet.contains(index) || feet.count > 1 && index > feet[0] && !PageControl.isByline(lines[index].text) {
            dropped.insert(lines[index].number)
        }
        var kept: [Piece] = Array(state.pieces[..<start])
        for piece in state.pieces[start...] {
            guard let lines = piece.numberedLines else {
                kept.append(piece)
                continue
            }
            kept += rest(of: lines, lines.map { dropped.contains($0.number) }, piece, &state)
        }
        if let rule = kept.last, rule.block.kind == .thematicBreak, !dropped.isEmpty {
            kept.removeLast()
            state.drop(rule.block.lines.first, .rule)
        }
        state.pieces = kept
    }

    /// The paragraphs that are left of one.
    static func rest(
        of lines: [(number: Int, inlines: [Inline])], _ isDropped: [Bool], _ piece: Piece, _ state: inout RecoveryState
    ) -> [Piece] {
        guard isDropped.contains(true) else { return [piece] }
        var pieces: [Piece] = []
        var start = lines.startIndex
        for index in lines.indices where isDropped[index] {
            pieces += [Piece.paragraph(lines[start..<index])].compactMap(\.self)
            state.drop(lines[index].number, .pageControl)
            start = index + 1
        }
        return pieces + [Piece.paragraph(lines[start...])].compactMap(\.self)
    }

    /// Text of some length, or anything but a line and a heading.
    private static func isProse(_ piece: Piece) -> Bool {
        if piece.heading != nil || piece.block.kind == .thematicBreak { return false }
        guard let lines = piece.paragraph?.lines else { return true }
        return lines.contains { words(of: $0.plainText).count > 20 }
    }

    /// A few words without the end of a sentence.
    private static func isBrief(_ text: String) -> Bool {
        words(of: text).count <= 4 && !".:?!".utf8.contains(lastByte(of: text) ?? 0)
    }
}
