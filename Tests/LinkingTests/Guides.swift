import Diagnostics
import Markdown
import Repair
import Roles

@testable import Linking

/// A guide with one role and the given sections.
func guide(_ title: String, path: String = "guide.md", lead: [Block] = [], _ sections: [Section]) -> Guide {
    var role = Role(title: title, lines: LineRange(1, 99))
    role.lead = lead
    role.sections = sections
    return guide(path: path, [role])
}

func guide(path: String, _ roles: [Role], frontMatter: FrontMatter? = nil) -> Guide {
    let article = Article(
        source: Source(path: path, text: []), frontMatter: frontMatter, title: nil, lead: [], sections: [],
        recoveries: [], dropped: [])
    return Guide(
        article: article, kind: roles.count == 1 ? .roleGuide : .aggregate, documentTitle: "Guide", tagline: nil,
        author: nil, sections: [], roles: roles)
}

/// A level-2 section whose heading stands on `line` and whose blocks follow.
func section(
    _ kind: SectionKind, _ blocks: [Block], title: String = "Section", line: Int = 1, children: [Section] = []
) -> Section {
    Section(
        kind: kind, title: title, qualifier: nil,
        heading: Heading(inlines: [.text(title)], line: line, form: .atx), level: 2,
        anchor: "\(kind.rawValue)-\(line)", blocks: blocks, children: children, lines: LineRange(line, line + 9))
}

func paragraph(_ text: String, line: Int = 2) -> Block { paragraph([.text(text)], line: line) }

func paragraph(_ inlines: [Inline], line: Int = 2) -> Block {
    Block(.paragraph(inlines), lines: LineRange(line))
}

/// A bullet list, one line for each item.
func list(_ items: [String], line: Int = 2) -> Block { list(items.map { [Inline.text($0)] }, line: line) }

func list(_ items: [[Inline]], line: Int = 2) -> Block {
    let items = items.enumerated().map { offset, inlines in
        ListItem(blocks: [paragraph(inlines, line: line + offset)], lines: LineRange(line + offset))
    }
    return Block(.list(Markdown.List(items: items)), lines: LineRange(line, line + max(0, items.count - 1)))
}

/// The ids of all mentions in a section of that kind, in the order of the text.
func mentions(_ blocks: [Block], in kind: SectionKind = .tools, title: String = "Section") -> [String] {
    link(guides: [guide("Role", [section(kind, blocks, title: title)])], vocabulary: .example).value.mentions
        .map(\.entity.description)
}
