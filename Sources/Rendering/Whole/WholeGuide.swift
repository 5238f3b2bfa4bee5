import Linking
import Roles
import Templates

/// The whole guide on one page, to print or to keep: a title, a list of the roles, and every role with its text.
enum WholeGuide {
    static let shape: [String: Shape] = [
        "title": .text, "roles": .list(WholeRole.shape),
        "pages": .list(.record(["title": .text, "anchor": .text, "text": .html])),
    ]

    /// A library of more roles has no such page: it would be too long for a browser to lay out at once.
    static let limit = 200

    static func value(in edition: Edition) -> Value {
        let settings = edition.settings
        let description = "All of \(settings.title) on one page, to print or to keep: every role with its pay and text."
        var frame = Frame(path: SitePath.all, title: "The whole guide", description: description)
        frame.isIndexed = false
        let pages = edition.library.pages.indices.map { index -> Value in
            let page = edition.library.pages[index]
            let anchor = "page-\(index + 1)"
            var text = GuideText(of: page.guide, on: SitePath.all, in: edition, lowering: 1, prefix: anchor + "-")
            text.write(lead: page.lead, sections: page.sections)
            return .record([
                "title": .text(edition.library.guides[page.guide].documentTitle), "anchor": .text(anchor),
                "text": .html(text.html),
            ])
        }
        return frame.values(
            in: edition,
            [
                "title": .text(settings.title), "pages": .list(pages),
                "roles": .list(edition.library.roles.indices.map { WholeRole.value(ofRole: $0, in: edition) }),
            ])
    }
}
