import Diagnostics
import Markdown

/// Turns a career ladder drawn with arrows in a code block into a list of levels.
///
/// The drawing is lines of text, each followed by lines that begin with an arrow. A line with an arrow alone only
/// joins two levels and is dropped.
enum LadderPass {
    static func apply(to state: inout RecoveryState) {
        for index in state.pieces.indices {
            let block = state.pieces[index].block
            guard case .code(let info, let literal) = block.kind else { continue }
            guard info.isEmpty || plainLanguages.contains(info.lowercased()) else { continue }
            state.pieces[index].block.kind = .code(info: "", literal: literal)
            let first = block.lines.first + (state.source.opensFence(block.lines.first) ? 1 : 0)
            guard let rungs = rungs(of: literal, firstLine: first) else { continue }
            let list = List(items: rungs.map(item))
            state.pieces[index] = Piece(Block(.list(list), lines: block.lines))
            for line in rungs.flatMap(\.lonelyArrows) { state.drop(line, .lonelyArrow) }
            state.note(.codeLadder, block.lines, "\(rungs.count) levels were drawn in a code block")
        }
    }

    /// Closed: what a fence is marked with that holds no code.
    private static let plainLanguages: Set<String> = ["text", "txt", "plain", "plaintext", "none"]

    private struct Rung {
        var label: (text: Substring, line: Int)
        var steps: [(text: Substring, line: Int)] = []
        var lonelyArrows: [Int] = []
    }

    private static func rungs(of literal: String, firstLine: Int) -> [Rung]? {
        var rungs: [Rung] = []
        var steps = 0
        for (offset, written) in literal.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = written.withoutTrailingSpace
            let text = line.drop { $0 == " " || $0 == "\t" }
            guard let first = text.unicodeScalars.first else { continue }
            if !arrows.contains(first) {
                guard text.count == line.count || rungs.isEmpty else { return nil }
                rungs.append(Rung(label: (text, firstLine + offset)))
                continue
            }
            guard !rungs.isEmpty else { return nil }
            let rest = text.drop { $0.unicodeScalars.allSatisfy(arrows.contains) || $0 == " " }
            if rest.isEmpty {
                rungs[rungs.count - 1].lonelyArrows.append(firstLine + offset)
            } else {
                rungs[rungs.count - 1].steps.append((rest, firstLine + offset))
                steps += 1
            }
        }
        return rungs.count > 1 && steps > 0 ? rungs : nil
    }

    private static let arrows: [Unicode.Scalar] = ["↓", "↑", "→", "⬇", "⇓", "▼", "│", "|", "\u{FE0F}"]

    private static func item(of rung: Rung) -> ListItem {
        var blocks = [paragraph(rung.label.text, rung.label.line)]
        var last = rung.label.line
        if let end = rung.steps.last?.line {
            let steps = rung.steps.map { step in
                ListItem(blocks: [paragraph(step.text, step.line)], lines: LineRange(step.line))
            }
            last = end
            blocks.append(Block(.list(List(items: steps)), lines: LineRange(rung.steps[0].line, end)))
        }
        return ListItem(blocks: blocks, lines: LineRange(rung.label.line, last))
    }

    private static func paragraph(_ text: Substring, _ line: Int) -> Block {
        Block(.paragraph([.text(String(text))]), lines: LineRange(line))
    }
}
