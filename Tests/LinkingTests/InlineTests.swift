import Diagnostics
import Markdown
import Roles
import Testing

@testable import Linking

/// Where in a block names are matched, and what the block looks like with its links.
struct InlineTests {
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let inlines: [Inline]
        let expected: [Inline]

        init(_ description: String, _ inlines: [Inline], _ expected: [Inline]) {
            testDescription = description
            self.inlines = inlines
            self.expected = expected
        }
    }

    private static let pytorch = Inline.mention(id: "tool:pytorch", text: "PyTorch")

    @Test("text is linked and everything else left alone", arguments: cases)
    func inlines(_ example: Case) {
        let linked = link(
            guides: [guide("Role", [section(.tools, [paragraph(example.inlines)])])], vocabulary: .example)
        #expect(linked.value.roles[0].parts[0].role.sections[0].blocks == [paragraph(example.expected)])
    }

    @Test(
        "links and code that are called like a tool name it where people need it, and not among works",
        arguments: [
            (SectionKind.tools, Inline.link(destination: "#", title: "", [.text("PyTorch")]), true),
            (.responsibilities, .link(destination: "#", title: "", [.text("PyTorch")]), true),
            (.tools, .code("PyTorch"), true), (.responsibilities, .code("PyTorch"), false),
            (.resources, .link(destination: "#", title: "", [.text("PyTorch")]), false),
            (.tools, .link(destination: "#", title: "", [.text("Fun with PyTorch")]), false),
        ])
    func quotations(kind: SectionKind, inline: Inline, isNamed: Bool) {
        let blocks = [paragraph([.text("Use "), inline])]
        #expect(mentions(blocks, in: kind) == (isNamed ? ["tool:pytorch"] : []))
        let linked = link(guides: [guide("Role", [section(kind, blocks)])], vocabulary: .example)
        #expect(linked.value.roles[0].parts[0].role.sections[0].blocks == blocks)
    }

    static let cases = [
        Case("text round a name", [.text("Use PyTorch daily")], [.text("Use "), pytorch, .text(" daily")]),
        Case(
            "a bold term", [.strong([.text("PyTorch")]), .text(" (recommended)")],
            [.strong([pytorch]), .text(" (recommended)")]),
        Case(
            "a group label", [.strong([.text("PyTorch:")]), .text(" NumPy")],
            [.strong([.text("PyTorch:")]), .text(" "), .mention(id: "tool:numpy", text: "NumPy")]),
        Case(
            "bold words alone", [.strong([.text("PyTorch (Recommended)")])], [.strong([.text("PyTorch (Recommended)")])]
        ),
        Case("code", [.code("PyTorch")], [.code("PyTorch")]),
        Case(
            "a link", [.link(destination: "#", title: "", [.text("PyTorch")]), .text(" PyTorch")],
            [.link(destination: "#", title: "", [.text("PyTorch")]), .text(" "), pytorch]),
        Case(
            "an image and HTML", [.image(source: "a.png", title: "", [.text("PyTorch")]), .html("<b>PyTorch</b>")],
            [.image(source: "a.png", title: "", [.text("PyTorch")]), .html("<b>PyTorch</b>")]),
        Case(
            "a name over a line break",
            [.text("Use Hugging Face"), .softBreak, .text("Transformers"), .softBreak, .text("well")],
            [
                .text("Use "), .mention(id: "tool:hf-transformers", text: "Hugging Face Transformers"), .softBreak,
                .text("well"),
            ]),
        Case(
            "no name over the border of an emphasis", [.text("Hugging Face "), .emphasis([.text("Transformers")])],
            [.text("Hugging Face "), .emphasis([.mention(id: "skill:transformers", text: "Transformers")])]),
        Case(
            "a name within an emphasis", [.text("Hugging "), .emphasis([.text("Hugging Face Transformers")])],
            [
                .text("Hugging "),
                .emphasis([.mention(id: "tool:hf-transformers", text: "Hugging Face Transformers")]),
            ]),
        Case(
            "a name with its abbreviation", [.text("Large Language Models (LLMs) rule")],
            [.mention(id: "skill:llm", text: "Large Language Models (LLMs)"), .text(" rule")]),
        Case("no second link to the same page", [.text("PyTorch, PyTorch")], [pytorch, .text(", PyTorch")]),
        Case("a name without a page", [.text("Coursework on YOLO")], [.text("Coursework on YOLO")]),
    ]

    @Test("headings, code blocks and tables' headers are not read, quotes and cells are")
    func blocks() {
        let row = Table.Row(cells: [[.text("Git")]], line: 4)
        let blocks = [
            Block(.heading(level: 3, [.text("PyTorch")]), lines: LineRange(1)),
            Block(.code(info: "", literal: "PyTorch"), lines: LineRange(2)),
            Block(.html("<p>PyTorch</p>"), lines: LineRange(3)),
            Block(
                .table(Table(alignments: [.none], header: Table.Row(cells: [[.text("Java")]], line: 4), rows: [row])),
                lines: LineRange(4, 6)),
            Block(.blockQuote([paragraph("NumPy", line: 7)]), lines: LineRange(7)),
        ]
        #expect(mentions(blocks) == ["tool:git", "tool:numpy"])
    }

    @Test("a heading within a list of skills names a skill when it consists of names")
    func headings() {
        let children = ["Communication Skills", "Collaboration Tools", "Mathematics and Statistics"].enumerated().map {
            section(.softSkills, [], title: $0.element, line: 10 + $0.offset)
        }
        let library = link(
            guides: [guide("Role", [section(.softSkills, [], title: "Communication", children: children)])],
            vocabulary: .example
        ).value
        #expect(
            library.mentions.map { "\($0.entity) \($0.line) \($0.strength) \($0.isLinked)" } == [
                "skill:communication 10 declared false", "skill:mathematics 12 declared false",
                "skill:statistics 12 declared false",
            ])
    }

    @Test("a list under a label for tools is a list of tools")
    func groupLabel() {
        let blocks = [
            paragraph([.strong([.text("Tools to Master:")])]), list(["Git, Go", "R"], line: 3),
            paragraph("Notion is fine.", line: 6),
        ]
        #expect(mentions(blocks, in: .resources) == ["tool:git", "tool:go", "tool:r"])
    }

    @Test("a mention's line counts the lines of its paragraph")
    func lines() {
        let inlines: [Inline] = [.text("Git"), .softBreak, .text("and PyTorch"), .softBreak, .text("and NumPy")]
        let block = Block(.paragraph(inlines), lines: LineRange(5, 7))
        let library = link(guides: [guide("Role", [section(.tools, [block])])], vocabulary: .example).value
        #expect(library.mentions.map(\.line) == [5, 6, 7])
    }
}
