import Diagnostics
import Markdown
import Repair
import Roles

/// A link or a picture as it stands in a guide.
struct WrittenLink: Equatable {
    let destination: String
    var isPicture = false
    /// What is read in its place, or what a picture shows.
    var text = ""
    /// The lines of the block that holds it.
    let lines: LineRange

    /// The links and pictures of a guide in the order of its text.
    static func links(of guide: Guide) -> [WrittenLink] {
        links(in: guide.article.lead) + guide.article.sections.flatMap(links(in:))
    }

    static func links(in blocks: [Block]) -> [WrittenLink] {
        var links: [WrittenLink] = []
        blocks.forEachInline { inline, lines in
            switch inline {
            case .link(let destination, _, let children):
                links.append(WrittenLink(destination: destination, text: children.plainText, lines: lines))
            case .image(let source, _, let children):
                links.append(
                    WrittenLink(destination: source, isPicture: true, text: children.plainText, lines: lines))
            default: break
            }
        }
        return links
    }

    /// The first line of the link's block that holds its address; the block's first line when none does.
    func location(in source: Source) -> SourceLocation {
        let wanted = Array(destination.utf8)
        for number in lines.first...lines.last where !wanted.isEmpty {
            let line = source.line(number)
            if let range = line.rangeOfDestination(wanted) ?? line.firstOccurrence(of: wanted) {
                return source.location(line: number, column: range.lowerBound - line.startIndex + 1)
            }
        }
        return source.location(line: lines.first)
    }

    private static func links(in section: ArticleSection) -> [WrittenLink] {
        links(in: section.blocks) + section.children.flatMap(links(in:))
    }
}

extension ArraySlice<UInt8> {
    /// Where the address of a link stands: behind `(`, `<` or the colon of a reference, and before what ends it.
    fileprivate func rangeOfDestination(_ wanted: [UInt8]) -> Range<Int>? {
        var rest = self
        while let range = rest.firstOccurrence(of: wanted) {
            let before = self[..<range.lowerBound].last { !$0.isASCIIBlank }
            let after = range.upperBound < endIndex ? self[range.upperBound] : 0x20
            let begins = before.map { "(<:".utf8.contains($0) } ?? false
            if begins, after.isASCIIBlank || after == 0x0D || ")>".utf8.contains(after) { return range }
            rest = rest[range.upperBound...]
        }
        return nil
    }
}
