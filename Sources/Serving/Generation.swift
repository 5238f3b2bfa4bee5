import Publishing
import Rendering

/// What a browser has of a page, as a text that the page can hand back: `PAGE-STYLE-FAULTS-PATH`.
///
/// All of it is marks of bytes, so that a page is loaded again only when it has changed itself, whatever else has.
struct Generation: Equatable, Sendable {
    /// The page's path in the site.
    let path: String
    /// Of the page, and of the scripts and pictures that pages load.
    let page: String
    let style: String
    /// Of the faults that are shown over the page; empty when none are.
    var faults = ""

    init(path: String, page: String, style: String, faults: String) {
        self.path = path
        self.page = page
        self.style = style
        self.faults = faults.isEmpty ? "" : Fingerprint(of: Array(faults.utf8)).hexadecimal
    }

    /// nil when the text is none of a generation.
    init?(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4 else { return nil }
        (page, style, faults, path) = (parts[0], parts[1], parts[2], parts[3])
    }

    var text: String { "\(page)-\(style)-\(faults)-\(path)" }

    /// What a page has that was just loaded, as the value of a query: it shows no faults yet.
    var ofNewPage: String { "\(page)-\(style)--\(path.percentEncoded)" }

    /// What a page must do that stands at `other`.
    func news(since other: Generation) -> News {
        if page != other.page { return .site }
        return style != other.style ? .style : .faults
    }

    enum News: String { case site, style, faults }
}
