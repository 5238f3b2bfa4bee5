import Diagnostics
import Linking
import Roles

/// The navigation of a site whose owner states none: a link for each ordinary page beside the guides, and a section for
/// each folder that holds such pages.
///
/// A section is named by the title of its `index.md`, which comes first, or else by its folder.
enum FolderSections {
    static func links(of library: Library, _ addresses: Addresses) -> [(label: String, target: Navigation.Target)] {
        let shared = sharedFolder(of: library)
        var links: [(label: String, target: Navigation.Target)] = []
        var folders: [String] = []
        var members: [String: [Int]] = [:]
        for (index, page) in library.pages.enumerated() {
            let guide = library.guides[page.guide]
            let names = guide.path.split(at: "/").dropFirst(shared).dropLast()
            guard let folder = names.first.map(String.init) else {
                links.append((guide.documentTitle, .page(addresses.page(index))))
                continue
            }
            if members[folder] == nil { folders.append(folder) }
            members[folder, default: []].append(index)
        }
        return gathered(links) + folders.map { folder in section(folder, members[folder] ?? [], library, addresses) }
    }

    /// More links than a reader takes in at a glance are one section: every page repeats them.
    private static func gathered(
        _ links: [(label: String, target: Navigation.Target)]
    ) -> [(label: String, target: Navigation.Target)] {
        guard links.count > most.links || links.reduce(0, { $0 + $1.label.count }) > most.letters else { return links }
        let pages = links.compactMap { link in
            if case .page(let path) = link.target { (label: link.label, path: path) } else { nil }
        }
        return [("Pages", .section(Navigation.Section(label: "Pages", pages: pages)))]
    }

    /// What fits on a line of a wide screen beside the parts of a site, so that the head of a page stays a head.
    private static let most = (links: 12, letters: 100)

    private static func section(
        _ folder: String, _ members: [Int], _ library: Library, _ addresses: Addresses
    ) -> (label: String, target: Navigation.Target) {
        let guides = members.map { (library.guides[library.pages[$0].guide], addresses.page($0)) }
        let first = guides.filter { $0.0.isIndex }
        let pages = (first + guides.filter { !$0.0.isIndex }).map { (label: $0.0.documentTitle, path: $0.1) }
        let label = first.first?.0.documentTitle ?? words(folder)
        return (label, .section(Navigation.Section(label: label, pages: pages)))
    }

    /// How many folders all guides have in common.
    private static func sharedFolder(of library: Library) -> Int {
        let folders = library.guides.map { Array($0.path.split(at: "/").dropLast()) }
        guard let first = folders.first else { return 0 }
        return folders.dropFirst().reduce(first.count) { count, other in
            zip(first.prefix(count), other).prefix { $0 == $1 }.count
        }
    }

    /// `user-manual` as words: `User manual`.
    private static func words(_ folder: String) -> String {
        folder.split(at: "-_").joined(separator: " ").capitalizedFirst
    }
}

extension Guide {
    fileprivate var isIndex: Bool { path.hasSuffix("/index.md") }
}
