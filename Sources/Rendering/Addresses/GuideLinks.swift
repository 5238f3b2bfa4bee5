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
        /// A file beside the guides, by its path in the site.
        case file(String)
        /// Nowhere; `near` is a destination of the same kind that was probably meant.
        case unknown(near: String?)
    }

    private let addresses: Addresses
    private let guidePaths: [String]
    private let positions: [String: Int]
    private let titles: [String]
    private let files: [String: String]

    init(of library: Library, addresses: Addresses, files: [GuideFile]) {
        self.addresses = addresses
        self.files = Dictionary(files.map { ($0.origin, $0.file.path) }) { first, _ in first }
        guidePaths = library.guides.map(\.linkPath)
        titles = library.guides.map(\.documentTitle)
        positions = Dictionary(zip(guidePaths, guidePaths.indices)) { first, _ in first }
    }

    func outcome(of address: SafeURL, inGuide guide: Int) -> Outcome {
        switch address.kind {
        case .external: .external(address.text.withScheme)
        case .mail, .telephone: .external(address.text)
        case .fragment, .relative: place(address.text, inGuide: guide)
        }
    }

    private func place(_ address: String, inGuide guide: Int) -> Outcome {
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let written = (parts.first ?? "").prefix { $0 != "?" }
        let path = written.percentDecoded
        if let file = RelativeLink.target(of: path, from: guidePaths[guide]).flatMap({ files[$0.path] }) {
            return .file(file)
        }
        guard let target = position(of: path, from: guide), let page = addresses.guide(target) else {
            return .unknown(near: nearest(to: path, from: guide))
        }
        guard parts.count > 1, !parts[1].isEmpty else { return .place(Addresses.Place(path: page, anchor: nil)) }
        let anchor = parts[1].percentDecoded
        if let place = section(anchor, ofGuide: target) { return .place(place) }
        let near = nearMiss(of: anchor, among: addresses.anchors(ofGuide: target))
        return .unknown(near: near.map { written + "#" + $0 })
    }

    /// The section of an anchor, be it spelled as another program makes anchors: `#qa` or `#q--a` for `Q & A`.
    private func section(_ anchor: String, ofGuide guide: Int) -> Addresses.Place? {
        if let place = addresses.section(anchor, ofGuide: guide) { return place }
        let wanted = anchor.lettersAndDigits
        guard !wanted.isEmpty else { return nil }
        if titles[guide].lettersAndDigits == wanted, let page = addresses.guide(guide) {
            return Addresses.Place(path: page, anchor: nil)
        }
        let anchors = addresses.anchors(ofGuide: guide)
        let same = anchors.first { $0.lettersAndDigits == wanted }
        let unnumbered = wanted.drop { $0.isASCIIDigit }
        let found = same ?? anchors.first { !unnumbered.isEmpty && $0.lettersAndDigits == unnumbered }
        return found.flatMap { addresses.section($0, ofGuide: guide) }
    }

    /// The guide that a path names, as it stands relative to the guide that links to it.
    private func position(of path: String, from guide: Int) -> Int? {
        guard !path.isEmpty else { return guide }
        return RelativeLink.target(of: path, from: guidePaths[guide]).flatMap { positions[$0.path] }
    }

    private func nearest(to path: String, from guide: Int) -> String? {
        let known = guidePaths.map { RelativeLink(from: guidePaths[guide], to: $0).href }
        let near = known.first { $0.stem == path.stem } ?? nearMiss(of: path, among: known)
        return near.map { $0.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20") }
    }
}

extension String {
    /// The letters and digits in lower case, and every byte that is not ASCII.
    fileprivate var lettersAndDigits: ArraySlice<UInt8> {
        utf8.filter { $0.isASCIIAlphanumeric || $0 >= 0x80 }.map(\.asciiLowercased)[...]
    }

    /// The name of the file without folders and ending, in lower case.
    fileprivate var stem: String {
        let name = split(separator: "/").last ?? ""
        return (name.lastIndex(of: ".").map { name[..<$0] } ?? name).lowercased()
    }

    /// An address of another host with a scheme of its own: on a page opened from a disk, `//host` would be a file.
    var withScheme: String {
        let slashes = utf8.prefix { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.count
        return slashes == 0 ? self : "https://" + String(decoding: utf8.dropFirst(slashes), as: UTF8.self)
    }
}
