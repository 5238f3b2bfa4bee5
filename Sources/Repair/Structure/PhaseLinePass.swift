import Diagnostics
import Markdown

/// Makes headings of the lines that name the phases of a plan, `Step 1: Basics (Months 1-2)`, each above its list.
///
/// In a text that has headings such lines are text to Markdown; a single one may be a sentence's remark.
enum PhaseLinePass {
    static func apply(to state: inout RecoveryState) {
        guard state.pieces.contains(where: { $0.heading != nil }) else { return }
        var level = 1
        var found: [(index: Int, level: Int)] = []
        for index in state.pieces.indices.dropLast() {
            if let heading = state.pieces[index].heading { level = heading.level }
            guard state.pieces[index + 1].list != nil, let line = state.pieces[index].oneLine?.plainText,
                words(of: line).count <= 12, state.words.isPhase(line)
            else { continue }
            found.append((index, level + 1))
        }
        guard found.count > 1 else { return }
        for (index, level) in found {
            guard let inlines = state.pieces[index].oneLine else { continue }
            let line = state.pieces[index].block.lines.first
            state.pieces[index] = .heading(inlines, level: min(level, 6), line: line, form: .plainLine)
        }
        let lines = state.pieces[found[0].index].block.lines
        state.note(.plainHeading, lines, "\(found.count) lines name phases above their lists")
    }
}
