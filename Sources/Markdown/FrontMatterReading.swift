import Diagnostics

/// What the head of a source gives: its front matter, and where the text behind it begins.
struct FrontMatterReading {
    private(set) var frontMatter: FrontMatter?
    private(set) var diagnostics: [Diagnostic] = []
    /// The offset and the line of the first byte that is no front matter.
    private(set) var bodyStart = 0
    private(set) var bodyLine = 1

    init(of source: Source) {
        switch FrontMatterFence(in: source.text) {
        case .none: break
        case .open:
            diagnostics = [
                Diagnostic(
                    .frontMatterNotClosed, at: source.location(line: 1, column: 1), "front matter is not closed",
                    suggestion: "write a line of --- behind its last key")
            ]
        case .closed(let content, let lastLine, let end):
            bodyStart = end
            bodyLine = lastLine + 1
            read(content, of: source, lines: LineRange(1, lastLine))
        }
    }

    private mutating func read(_ content: Range<Int>, of source: Source, lines: LineRange) {
        guard bodyStart <= Limit.frontMatterBytes else {
            diagnostics = [
                Diagnostic(
                    .frontMatterSize, at: source.location(line: 1, column: 1),
                    "front matter is \(bodyStart.grouped) bytes long; "
                        + "the limit is \(Limit.frontMatterBytes.grouped) (L1)",
                    suggestion: "move its text below the closing ---")
            ]
            return
        }
        let read = parseYAML(Array(source.text[content]), path: source.path, firstLine: 2)
        diagnostics = read.diagnostics
        switch read.value?.value {
        case .mapping(let entries)?: frontMatter = FrontMatter(lines: lines, entries: entries)
        case nil: frontMatter = diagnostics.isEmpty ? FrontMatter(lines: lines, entries: []) : nil
        case .scalar?, .sequence?:
            diagnostics.append(
                Diagnostic(
                    .frontMatterNotMapping, at: source.location(line: 2), "front matter has no keys",
                    suggestion: "write it as 'key: value' lines"))
        }
    }
}
