package import Diagnostics
package import Linking

extension Library {
    /// The words of guides that a finished site shows on none of the pages the guides go to, as errors.
    ///
    /// Guides that share a page are counted together, because a page does not say whose a word is.
    package func conservationFaults(in site: Site) -> [Diagnostic] {
        let addresses = Addresses(of: self)
        let onPages =
            roles.enumerated().map { (addresses.role($0.offset), $0.element.guideIndexes) }
            + pages.enumerated().map { (addresses.page($0.offset), [$0.element.guide]) }
        let files = Dictionary(site.files.map { ($0.path, $0) }) { first, _ in first }
        let groups = GuideGroups(count: guides.count, joined: onPages.map(\.1))
        var checks = Array(repeating: Conservation(), count: guides.count)
        for (index, guide) in guides.enumerated() { checks[groups.leader(of: index)].add(guide) }
        for (path, found) in onPages {
            if let guide = found.first, let file = files[path] {
                checks[groups.leader(of: guide)].add(page: file.bytes)
            }
        }
        return checks.flatMap(\.faults)
    }
}

/// The guides in groups that have no page in common with each other; the first of a group stands for it.
private struct GuideGroups {
    private var parents: [Int]

    init(count: Int, joined: [[Int]]) {
        parents = Array(0..<count)
        for guides in joined {
            for guide in guides.dropFirst() { join(guides[0], guide) }
        }
    }

    func leader(of guide: Int) -> Int {
        var guide = guide
        while parents[guide] != guide { guide = parents[guide] }
        return guide
    }

    private mutating func join(_ guide: Int, _ other: Int) {
        let (one, another) = (leader(of: guide), leader(of: other))
        parents[max(one, another)] = min(one, another)
        parents[guide] = min(one, another)
        parents[other] = min(one, another)
    }
}
