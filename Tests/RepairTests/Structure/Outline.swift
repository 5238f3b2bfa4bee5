import Diagnostics
import Markdown
import Repair

/// An article as indented text: what a test compares, beside the source that it was made from.
func outline(_ text: String, words: HeadingWords = .few) -> String {
    let source = restoreBullets(in: Source(path: "guide.md", text: Array(text.utf8))).value
    let article = recover(parse(source).value, words: words).value
    var lines: [String] = []
    if let title = article.title { lines.append("# \(title.text)") }
    for block in article.lead { describe(block, "", &lines) }
    for section in article.sections { describe(section, &lines) }
    for line in article.dropped { lines.append("dropped \(line.line): \(line.text)") }
    return lines.joined(separator: "\n")
}

/// The rows of the tables before the first section, cell by cell, each with the line that it begins on.
func rows(ofTablesIn text: String) -> [String] {
    let article = recover(parse(Source(path: "guide.md", text: Array(text.utf8))).value, words: .few).value
    return article.lead.flatMap { block -> [String] in
        guard case .table(let table) = block.kind else { return [] }
        return ([table.header] + table.rows).map { row in
            "\(row.line): " + row.cells.map(\.plainText).joined(separator: " | ")
        }
    }
}

extension HeadingWords {
    /// Just the words that the tests of this folder use.
    static let few = HeadingWords(
        subjects: [
            "overview": "overview", "responsibilities": "work", "requirements": "requirements", "skills": "skills",
            "tools": "tools", "conclusion": "conclusion", "industry trends": "trends", "required skills": "skills",
            "education and training": "education", "faq": "faq", "salary": "salary",
        ],
        mainSubjects: ["overview", "work", "requirements", "tools", "trends", "conclusion"],
        major: ["overview", "responsibilities", "requirements", "skills", "tools", "industry trends", "conclusion"],
        closing: ["conclusion"], toolHeadings: ["tools"], groupNouns: ["kitchen", "tools", "software"],
        names: ["oven", "whisk", "excel", "word"], cues: ["By", "In summary", "These", "When", "The"])
}

private func describe(_ section: ArticleSection, _ lines: inout [String]) {
    let indent = String(repeating: "  ", count: section.level - 2)
    lines.append("\(indent)\(section.level) \(section.heading.text) [\(section.heading.form.rawValue)]")
    for block in section.blocks { describe(block, indent + "  ", &lines) }
    for child in section.children { describe(child, &lines) }
}

private func describe(_ block: Block, _ indent: String, _ lines: inout [String]) {
    switch block.kind {
    case .paragraph(let inlines): lines.append(indent + inlines.plainText)
    case .list(let list):
        for (offset, item) in list.items.enumerated() {
            let mark = list.start.map { "\($0 + offset)." } ?? "-"
            var inner: [String] = []
            for block in item.blocks { describe(block, indent + "  ", &inner) }
            let first = inner.first?.drop { $0 == " " } ?? ""
            lines.append("\(indent)\(mark) \(first)")
            lines += inner.dropFirst()
        }
    case .code(_, let literal): lines.append(indent + "code: " + literal)
    default: lines.append(indent + "\(block.kind)")
    }
}
