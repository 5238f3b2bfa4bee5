import Diagnostics
import Testing

@testable import Markdown

@Suite("Lines of generated texts")
struct LinePropertyTests {
    @Test("every line with words is in a leaf block, and blocks next to each other share no line")
    func coverage() {
        for number in 0..<3_000 {
            let text = generatedDocument(number)
            let source = Source(path: "a.md", text: Array(text.utf8))
            var covered = Array(repeating: 0, count: source.lineCount + 2)
            var definitions: Set<Int> = []
            parse(source).value.blocks.forEachBlock { block in
                if case .footnoteDefinition = block.kind { definitions.insert(block.lines.first) }
                guard block.isLeaf else { return }
                #expect(block.lines.first >= 1 && block.lines.last <= source.lineCount, "document \(number) \(block)")
                for line in block.lines.first...block.lines.last where line <= source.lineCount { covered[line] += 1 }
            }
            for line in 1...max(source.lineCount, 1) {
                let hasWords = source.line(line).contains { $0.isASCIIAlphanumeric || $0 > 0x7F }
                let isCovered = covered[line] == 1 || (covered[line] == 0 && (!hasWords || definitions.contains(line)))
                #expect(isCovered, "document \(number) line \(line), \(covered[line]) times:\n\(text)")
            }
        }
    }
}

extension Block {
    fileprivate var isLeaf: Bool {
        switch kind {
        case .heading, .paragraph, .code, .html, .table, .thematicBreak: true
        case .blockQuote, .list, .footnoteDefinition: false
        }
    }
}
