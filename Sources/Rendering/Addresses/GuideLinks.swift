import Diagnostics
import Linking
import Markdown
import Roles

/// Leads the links of guides to the pages that became of the files they name.
struct GuideLinks: Sendable {
    /// Where a link leads.
    enum Outcome: Equatable {
        case external(String)
        case place(Addresses.Place)
        /// Nowhere; `near` is a destination of the same kind that was probably meant.
        case unknown(near: String?)
    }

    private let addresses: Addresses
    private let guidePaths: [String]
    private let positions: [String: Int]

    init(of library: Library, addresses: Addresses) {
        self.addresses = addresses
        guidePaths = library.guides.map(\.path)
        positions = Dictionary(zip(guidePaths, guidePaths.indices)) { first, _ in first }
    }

    func outcome(of address: SafeURL, inGuide guide: Int) -> Outcome {
        switch address.kind {
        case .external: .external(address.text.withScheme)
        case .mail: .external(address.text)
        case .fragment, .relative: place(address.text, inGuide: guide)
        }
    }

    private func place(_ address: String, inGuide guide: Int) -> Outcome {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = (parts.first ?? "").prefix { $0 != "?" }.percentDecoded
        guard let target = position(of: path, from: guide), let page = addresses.guide(target) else {
            return .unknown(near: nearest(to: path, from: guide))
        }
        guard parts.count > 1, !parts[1].isEmpty else { return .place(Addresses.Place(path: page, anchor: nil)) }
        let anchor = parts[1].percentDecoded
        if let place = addresses.section(anchor, ofGuide: target) { return .place(place) }
        let near = nearMiss(of: anchor, among: addresses.anchors(ofGuide: target))
        return .unknown(near: near.map { path + "#" + $0 })
    }

    /// The guide that a path names, as it stands relative to the guide that links to it.
    private func position(of path: String, from guide: Int) -> Int? {
        guard !path.isEmpty else { return guide }
        return RelativeLink.target(of: path, from: guidePaths[guide]).flatMap { positions[$0.path] }
    }

    private func nearest(to path: String, from guide: Int) -> String? {
        nearMiss(of: path, among: guidePaths.map { RelativeLink(from: guidePaths[guide], to: $0).href })
    }
}

extension String {
    /// An address of another host with a scheme of its own: on a page opened from a disk, `//host` would be a file.
    fileprivate var withScheme: String {
        let slashes = utf8.prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.count
        return slashes == 0 ? self : "https://" + String(decoding: utf8.dropFirst(slashes), as: UTF8.self)
    }
}
