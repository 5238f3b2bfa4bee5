package import Diagnostics
package import Linking
import Markdown
import Repair
import Roles

/// An address of another site and every place where a guide links to it.
package struct ExternalLink: Hashable, Sendable {
    /// The address without the part behind `#`, which no server sees.
    package let address: String
    package let places: [SourceLocation]

    /// All addresses that the guides of a library link to, in the order of their bytes.
    package static func links(in library: Library) -> [ExternalLink] {
        var places: [String: [SourceLocation]] = [:]
        for guide in library.guides {
            for link in WrittenLink.links(of: guide) where !link.isPicture {
                guard let address = SafeURL(link.destination), address.kind == .external else { continue }
                let text = String(address.text.withScheme.prefix { $0 != "#" })
                places[text, default: []].append(link.location(in: guide.article.source))
            }
        }
        return places.map { ExternalLink(address: $0.key, places: $0.value) }
            .sorted { $0.address.utf8.lexicographicallyPrecedes($1.address.utf8) }
    }

    /// What stands between the scheme and the path, in lower case.
    package var host: String {
        address.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true).dropFirst().first
            .map { $0.lowercased() } ?? ""
    }
}
