import Diagnostics
import Linking
import Roles

/// Leads the links of guides to the pages that became of the files they name.
struct GuideLinks: Sendable {
    /// Where a link leads, or why it leads nowhere.
    enum Outcome: Equatable {
        case external(String)
        case place(Addresses.Place)
        case unsafe(scheme: String)
        /// `near` is a destination of the same kind that was probably meant.
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

    func outcome(of destination: String, inGuide guide: Int) -> Outcome {
        switch LinkDestination(destination) {
        case .external(let address): .external(address)
        case .unsafe(let scheme): .unsafe(scheme: scheme)
        case .file(let path, let anchor): place(path: path, anchor: anchor, inGuide: guide)
        }
    }

    private func place(path: String, anchor: String?, inGuide guide: Int) -> Outcome {
        guard let target = position(of: path, from: guide), let page = addresses.guide(target) else {
            return .unknown(near: nearest(to: path, from: guide))
        }
        guard let anchor else { return .place(Addresses.Place(path: page, anchor: nil)) }
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
