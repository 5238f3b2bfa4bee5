import Diagnostics
import Linking
import Markdown
import Repair
import Roles

/// Reports the links of guides that lead nowhere, each with its line and what was probably meant.
extension Edition {
    var linkFaults: [Diagnostic] {
        library.guides.indices.flatMap { index in
            let guide = library.guides[index]
            return WrittenLink.links(of: guide).compactMap {
                fault(of: $0, inGuide: index, source: guide.article.source)
            }
        }
    }

    private func fault(of link: WrittenLink, inGuide guide: Int, source: Source) -> Diagnostic? {
        if link.isPicture { return fault(ofPicture: link, inGuide: guide, source: source) }
        guard let address = SafeURL(link.destination) else {
            return Diagnostic(
                .unsafeLink, at: link.location(in: source),
                "'\(link.destination)' is no address that a page may link to; the link is shown as text",
                suggestion: "link to an address that begins with https, http, mailto or tel, or to another guide")
        }
        guard case .unknown(let near) = links.outcome(of: address, inGuide: guide) else { return nil }
        let target =
            GuideFile.hasKnownEnding(link.destination) ? "file beside the guides" : "guide and no section of this site"
        return Diagnostic(
            .unresolvedLink, at: link.location(in: source),
            "'\(link.destination)' leads to no \(target); the link is shown as text",
            suggestion: near.map { "did you mean '\($0)'?" })
    }
}
