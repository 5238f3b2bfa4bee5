import Diagnostics
import Linking
import Markdown
import Roles

/// The links beside those to the parts of a site: the entries that its owner states, or else every ordinary page.
struct Navigation: Sendable {
    enum Target: Sendable {
        case page(String)
        case address(String)
    }

    private(set) var links: [(label: String, target: Target)] = []
    private(set) var faults: [Diagnostic] = []

    init(of library: Library, _ entries: [NavigationEntry]?, addresses: Addresses) {
        guard let entries else {
            links = library.pages.enumerated().map { index, page in
                (library.guides[page.guide].documentTitle, .page(addresses.page(index)))
            }
            return
        }
        for entry in entries { add(entry, of: library, addresses) }
    }

    private mutating func add(_ entry: NavigationEntry, of library: Library, _ addresses: Addresses) {
        if let label = entry.label, case .external? = SafeURL(entry.target)?.kind {
            links.append((label, .address(entry.target)))
            return
        }
        let known = library.guides.map(\.path)
        let found = known.firstIndex { $0 == entry.target || $0.hasSuffix("/" + entry.target) }
        guard let found, let path = addresses.guide(found) else {
            let near = nearMiss(of: entry.target, among: known.flatMap { [$0, Self.name(of: $0)] })
            faults.append(
                Diagnostic(
                    .navigationUnknown, at: entry.place, "'\(printable(entry.target))' is no guide of this site",
                    suggestion: near.map { "did you mean '\($0)'?" }))
            return
        }
        links.append((entry.label ?? library.guides[found].documentTitle, .page(path)))
    }

    private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
