import Markdown
import Repair

/// Works that are named in sentences instead of lists.
extension ResourceReader {
    /// The works that sentences name: links to other sites, and titles in italics with `by` and names behind them.
    func works(inProse inlines: [Inline], _ lines: LineRange) -> [ResourceListing] {
        guard inlines.contains(where: { if case .text(let text) = $0 { text.contains(" ") } else { false } }) else {
            return []
        }
        return inlines.indices.compactMap { index -> ResourceListing? in
            guard let title = MarkedTitle(inlines[index]) else { return nil }
            var rest = ""
            if index + 1 < inlines.count, case .text(let text) = inlines[index + 1] { rest = text.trimmingSpace }
            let author =
                ResourceOffer.isByline(rest) ? ResourceOffer.names(atHeadOf: ResourceOffer.name(inByline: rest)) : nil
            let isLink = title.url.map { $0.hasPrefix("http") } ?? false
            guard isLink || author != nil else { return nil }
            let kind = isLink ? kinds.ofName(ResourceName(title.text, kinds: kinds)) : .book
            var resource = Resource(kind: kind ?? .site, title: title.text, provenance: Provenance(lines))
            resource.author = author
            resource.url = title.url
            return ResourceListing(resource: resource, isGuess: kind == nil)
        }
    }
}
