import Linking
import Markdown
import Roles
import Templates

/// A page that describes no role, such as an introduction: the guide's own text with its links led to pages.
enum OrdinaryPage {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .optional(.text), "hasContents": .bool, "contents": Contents.shape, "text": .html,
        "language": TextLanguage.shape,
        "section": .optional(
            .record([
                "label": .text, "links": .list(.record(["label": .text, "href": .text, "isCurrent": .bool])),
                "previous": .optional(.link), "next": .optional(.link),
            ])),
    ]

    static func value(ofPage index: Int, in edition: Edition) -> Value {
        let page = edition.library.pages[index]
        let guide = edition.library.guides[page.guide]
        let path = edition.addresses.page(index)
        var text = GuideText(of: page.guide, on: path, in: edition)
        text.write(lead: page.lead, sections: page.sections)
        var contents = Contents()
        contents.add(page.sections, ofGuide: page.guide, in: edition)
        var frame = Frame(path: path, title: guide.documentTitle, description: description(of: guide, lead: page.lead))
        frame.source = guide.path
        return frame.values(
            in: edition,
            [
                "title": .text(guide.documentTitle), "summary": .optional(guide.tagline),
                "hasContents": .bool(contents.isWorthwhile), "contents": contents.value, "text": .html(text.html),
                "language": TextLanguage.value(edition.overview.language(ofGuide: page.guide)),
                "section": edition.navigation.section(of: path).map { value(of: $0, on: path) } ?? .absent,
            ])
    }

    /// So many pages before and behind a page are listed beside it: all of them on all of them would be too much.
    private static let mostNeighbours = 30

    /// The pages of the section that a page stands in, and those before and behind it.
    private static func value(of section: Navigation.Section, on path: String) -> Value {
        let position = section.position(of: path) ?? 0
        func step(_ index: Int) -> Value {
            guard section.pages.indices.contains(index) else { return .absent }
            let page = section.pages[index]
            return .link(page.label, RelativeLink(from: path, to: page.path).href)
        }
        let links = section.pages.indices.filter { abs($0 - position) <= mostNeighbours }.map { index -> Value in
            let page = section.pages[index]
            return .record([
                "label": .text(page.label), "href": .text(RelativeLink(from: path, to: page.path).href),
                "isCurrent": .bool(page.path == path),
            ])
        }
        return .record([
            "label": .text(section.label), "links": .list(links), "previous": step(position - 1),
            "next": step(position + 1),
        ])
    }

    private static func description(of guide: Guide, lead: [Block]) -> String {
        let opening = lead.lazy.compactMap { block -> String? in
            if case .paragraph(let inlines) = block.kind { inlines.plainText } else { nil }
        }.first
        return "\(guide.documentTitle): \(guide.tagline ?? opening ?? "a page beside the guides.")"
    }
}
