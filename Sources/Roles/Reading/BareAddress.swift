import Diagnostics

/// A title with the address of the work written out behind it: `Baking School: https://example.org`.
struct BareAddress {
    let title: String
    let address: String

    /// Nil where the text does not end in an address, or where nothing stands before it.
    init?(behindTitleIn text: String) {
        let trimmed = text.trimmingSpace
        guard let space = trimmed.lastIndex(of: " ") else { return nil }
        let end = trimmed[trimmed.index(after: space)...].drop { "(<".contains($0) }
        let address = end.utf8.last.map { ")>.,".utf8.contains($0) } == true ? end.dropLast() : end
        guard ["https://", "http://", "www."].contains(where: { address.hasPrefix($0) }), address.utf8.count > 10 else {
            return nil
        }
        var title = trimmed[..<space]
        while let last = title.last, " :,–—-|→".contains(last) { title.removeLast() }
        guard title.contains(where: \.isLetter), !title.hasSuffix("http") else { return nil }
        self.title = String(title)
        self.address = String(address)
    }
}
