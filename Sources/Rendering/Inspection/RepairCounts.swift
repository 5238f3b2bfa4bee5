import Diagnostics
import Linking
import Markdown
import Repair
import Roles

/// How often each kind of repair was made in a guide, and on which lines the first and the last.
struct RepairCounts {
    private var counts: [(name: String, count: Int, lines: LineRange)] = []

    init(of guide: Guide) {
        for repair in guide.source.repairs { add(Self.name(of: repair.kind), LineRange(repair.line)) }
        for recovery in guide.article.recoveries { add(Self.name(of: recovery.rule), recovery.lines) }
        counts.sort { ($0.lines.first, $0.name) < ($1.lines.first, $1.name) }
    }

    var rows: [OverviewRow] { counts.map { OverviewRow($0.lines, "\($0.count) ×", $0.name) } }

    private mutating func add(_ name: String, _ lines: LineRange) {
        if let index = counts.firstIndex(where: { $0.name == name }) {
            counts[index].count += 1
            counts[index].lines = counts[index].lines.union(lines)
        } else {
            counts.append((name, 1, lines))
        }
    }

    private static func name(of kind: TextRepair.Kind) -> String {
        switch kind {
        case .encoding(let label): "characters that were misread as \(label)"
        case .entity: "stray semicolons and doubled references"
        case .byteOrderMark: "byte order mark"
        case .lineEnds: "line ends of another system"
        case .nul: "NUL characters"
        case .whitespace: "invisible spaces"
        case .emphasis: "bold text that full-width signs kept open"
        case .bullet: "bullet signs that Markdown does not know"
        case .styledLetters: "mathematical letters for bold and italics"
        case .notation: "lines in the marks of another language"
        }
    }

    /// The name of a repair of structure; its rule says it in a sentence.
    private static func name(of rule: Rule) -> String { names[rule] ?? rule.statement }

    private static let names: [Rule: String] = [
        .collapsedStructure: "paragraphs with headings and items run together",
        .gluedTail: "closing sentences glued to an item",
        .boldHeading: "bold lines that are headings",
        .plainHeading: "short lines that are headings",
        .numberedHeading: "numbered titles that are one list",
        .textTable: "lines that are rows of a table",
        .htmlStructure: "parts written in HTML",
        .paragraphList: "short paragraphs that are a list",
        .softBreakList: "marked lines that are a list",
        .codeLadder: "ladders drawn in code",
        .impliedHeading: "sections without a heading",
        .disclosure: "blocks that open at a click",
        .furtherTitle: "further titles that are sections",
    ]
}
