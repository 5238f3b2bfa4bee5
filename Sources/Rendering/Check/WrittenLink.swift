import Diagnostics
import Markdown
import Repair
import Roles

/// A link as it stands in a guide.
struct WrittenLink: Equatable {
    let destination: String
    /// The lines of the block that holds it.
    let lines: LineRange

    /// The links of a guide in the order of its text.
    static func links(of guide: Guide) -> [WrittenLink] {
        links(in: guide.article.lead) + guide.article.sections.flatMap(links(in:))
    }

    static func links(in blocks: [Block]) -> [WrittenLink] {
        var links: [WrittenLink] = []
        blocks.forEachInline { inline, lines in
            guard case .link(let destination, _, _) = inline else { return }
            links.append(WrittenLink(destination: destination, lines: lines))
        }
        return links
    }

    /// The first line of the link's block that holds its address; the block's first line when none does.
    func location(in source: Source) -> SourceLocation {
        let wanted = Array(destination.utf8)
        for number in lines.first...lines.last where !wanted.isEmpty {
            let line = source.line(number)
            if let range = line.firstRange(of: wanted) {
                return source.location(line: number, column: range.lowerBound - line.startIndex + 1)
            }
        }
        return source.location(line: lines.first)
    }

    private static func links(in section: ArticleSection) -> [WrittenLink] {
        links(in: section.blocks) + section.children.flatMap(links(in:))
    }
}
