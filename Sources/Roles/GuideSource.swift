import Diagnostics
package import Markdown
import Repair

/// What later stages ask of the article behind a guide.
extension Guide {
    /// The text that the guide was read from.
    package var source: Source { article.source }

    /// The blocks between the title and the first section.
    package var lead: [Block] { article.lead }

    /// The lines of the front matter, nil when the source has none.
    package var frontMatterLines: LineRange? { article.frontMatter?.lines }

    /// The line that states the guide's slug, nil when none does.
    package var slugLine: Int? { article.frontMatter?.entries.first { $0.key == "slug" }?.line }

    /// The lines of the document's title, nil when no line of the text is one.
    package var titleLines: LineRange? { article.title?.lines(in: source) }

    /// The lines that reach no page, each with the reason in words.
    package var leftOut: [(line: Int, reason: String)] { article.dropped.map { ($0.line, $0.reason.rawValue) } }

    /// The numbers before headings by the lines that they stand in, as written: pages order sections in their own way.
    package var headingNumbers: [Int: String] {
        let all = (sections + roles.flatMap(\.sections)).flattened.map(\.heading)
        let titles = roles.compactMap { article.sections.heading(at: $0.lines.first) }
        let found = (all + titles).compactMap { heading in
            HeadingKey(heading.text).number.map { (heading.line, $0) }
        }
        return Dictionary(found) { first, _ in first }
    }

    /// The lines of the tables whose rows became roles.
    package var roleTables: [LineRange] { article.recoveries.filter { $0.rule == .roleTable }.map(\.lines) }

    /// The lines of the heading that names a further role of the guide; nil for the role of the document's own title.
    package func headingLines(of role: Role) -> LineRange? {
        guard let heading = article.sections.heading(at: role.lines.first),
            heading.line != role.sections.first?.heading.line || heading.text != role.sections.first?.heading.text
        else { return nil }
        return heading.lines(in: source)
    }

    /// Whether the guide has text that belongs to none of its roles, and so a page of its own.
    package var hasOwnText: Bool {
        if roles.isEmpty { return true }
        let hasOwnRole = roles.contains { headingLines(of: $0) == nil }
        return !hasOwnRole && !(lead.isEmpty && sections.isEmpty)
    }

    /// The text of the heading that begins on `line`, nil when none does.
    package func headingText(at line: Int) -> String? { article.sections.heading(at: line)?.text }
}

extension Section {
    /// The lines of the heading; nil when no line of the text is one.
    package func headingLines(in source: Source) -> LineRange? { heading.lines(in: source) }

    /// Whether the section shares its line with other sections, because all of them were run together in it.
    package var isCollapsed: Bool { heading.form == .collapsedInline }
}

extension [ArticleSection] {
    fileprivate func heading(at line: Int) -> Heading? {
        for section in self where section.lines.contains(line) {
            if section.heading.line == line { return section.heading }
            if let found = section.children.heading(at: line) { return found }
        }
        return nil
    }
}

extension Heading {
    /// An underlined heading goes down to its underline.
    fileprivate func lines(in source: Source) -> LineRange? {
        switch form {
        case .implied, .frontMatter: return nil
        case .setext:
            var last = line + 1
            while last <= source.lineCount, !isUnderline(source.line(last)) { last += 1 }
            return LineRange(line, last <= source.lineCount ? last : line)
        default: return LineRange(line)
        }
    }

    private func isUnderline(_ line: ArraySlice<UInt8>) -> Bool {
        let bare = line.filter { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") }
        guard let mark = bare.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        return bare.allSatisfy { $0 == mark }
    }
}
