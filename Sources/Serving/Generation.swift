import Publishing
import Rendering

/// What a browser has of a page, as a text that the page can hand back: `PAGE-PARTS-STYLE-FAULTS-PATH`.
///
/// All of it is marks of bytes, so that a page is loaded again only when it has changed itself, whatever else has.
struct Generation: Equatable, Sendable {
    /// The page's path in the site.
    let path: String
    let page: String
    /// Of the scripts and pictures that pages load.
    let parts: String
    let style: String
    /// Of the faults that are shown over the page; empty when none are.
    var faults = ""

    init(path: String, page: String, parts: String, style: String, faults: String) {
        self.path = path
        self.page = page
        self.parts = parts
        self.style = style
        self.faults = faults.isEmpty ? "" : Fingerprint(of: Array(faults.utf8)).hexadecimal
    }

    /// nil when the text is none of a generation.
    init?(_ text: String) {
        let marks = text.split(separator: "-", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard marks.count == 5 else { return nil }
        (page, parts, style, faults, path) = (marks[0], marks[1], marks[2], marks[3], marks[4])
    }

    var text: String { "\(page)-\(parts)-\(style)-\(faults)-\(path)" }

    /// What a page has that was just loaded, as the value of a query: it shows no faults yet.
    var ofNewPage: String { "\(page)-\(parts)-\(style)--\(path.percentEncoded)" }

    /// What a page must do that stands at `other`.
    func news(since other: Generation) -> News {
        if parts != other.parts { return .parts }
        if page != other.page { return .page }
        return style != other.style ? .style : .faults
    }

    enum News: String { case page, parts, style, faults }
}
