import Diagnostics
import Linking
import Markdown
import Roles

/// The links beside those to the parts of a site: the entries that its owner states, or else every ordinary page, those of
/// one folder together.
struct Navigation: Sendable {
    enum Target: Sendable {
        case page(String)
        case address(String)
        /// The first page of a section.
        case section(Section)
    }

    /// Pages that are read one after another.
    struct Section: Sendable {
        let label: String
        let pages: [(label: String, path: String)]

        func position(of path: String) -> Int? { pages.firstIndex { $0.path == path } }
    }

    private(set) var links: [(label: String, target: Target)] = []
    private(set) var faults: [Diagnostic] = []

    init(of library: Library, _ entries: [NavigationEntry]?, addresses: Addresses) {
        guard let entries else {
            links = FolderSections.links(of: library, addresses)
            return
        }
        for entry in entries { add(entry, of: library, addresses) }
    }

    /// The section that a page stands in.
    func section(of path: String) -> Section? {
        for case .section(let section) in links.lazy.map(\.target) where section.position(of: path) != nil {
            return section
        }
        return nil
    }

    private mutating func add(_ entry: NavigationEntry, of library: Library, _ addresses: Addresses) {
        if let label = entry.label, !entry.children.isEmpty {
            let pages = entry.children.compactMap { page(of: $0, library, addresses) }
            if !pages.isEmpty { links.append((label, .section(Section(label: label, pages: pages)))) }
            return
        }
        if let label = entry.label, case .external? = SafeURL(entry.target)?.kind {
            links.append((label, .address(entry.target)))
            return
        }
        if let (label, path) = page(of: entry, library, addresses) { links.append((label, .page(path))) }
    }

    private mutating func page(
        of entry: NavigationEntry, _ library: Library, _ addresses: Addresses
    ) -> (label: String, path: String)? {
        let known = library.guides.map(\.path)
        let found = known.firstIndex { $0 == entry.target || $0.hasSuffix("/" + entry.target) }
        guard let found, let path = addresses.guide(found) else {
            let near = nearMiss(of: entry.target, among: known.flatMap { [$0, Self.name(of: $0)] })
            faults.append(
                Diagnostic(
                    .navigationUnknown, at: entry.place, "'\(printable(entry.target))' is no guide of this site",
                    suggestion: near.map { "did you mean '\($0)'?" }))
            return nil
        }
        return (entry.label ?? library.guides[found].documentTitle, path)
    }

    private static func name(of path: String) -> String { path.split(at: "/").last.map(String.init) ?? path }
}
