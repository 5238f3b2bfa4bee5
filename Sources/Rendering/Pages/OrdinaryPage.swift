import Linking
import Markdown
import Roles
import Templates

/// A page that describes no role, such as an introduction: the guide's own text with its links led to pages.
enum OrdinaryPage {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .optional(.text), "hasContents": .bool, "contents": Contents.shape, "text": .html,
        "language": TextLanguage.shape,
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
                "language": TextLanguage.value(edition.languages[page.guide]),
            ])
    }

    private static func description(of guide: Guide, lead: [Block]) -> String {
        let opening = lead.lazy.compactMap { block -> String? in
            if case .paragraph(let inlines) = block.kind { inlines.plainText } else { nil }
        }.first
        return "\(guide.documentTitle): \(guide.tagline ?? opening ?? "a page beside the guides.")"
    }
}
