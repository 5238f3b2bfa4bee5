import Publishing
import Rendering
import Synchronization

/// What the browsers are shown: the last good site, and what is wrong with the guides since.
///
/// Everything is held in memory, so that no address can lead to a file of the disk.
final class Exhibition: Sendable {
    struct State: Sendable {
        fileprivate(set) var files: [String: [UInt8]] = [:]
        /// Pages of the site that is being made, shown before the rest of it is there.
        fileprivate var early: [String: [UInt8]] = [:]
        /// The path that the site is published under: links that begin at the root of its server lead there.
        fileprivate(set) var root: RequestTarget?
        /// What keeps the guides from being a site at the moment, as text; empty when nothing does.
        fileprivate(set) var faults = ""
        /// The marks of all style sheets, and of all else that pages load.
        fileprivate var style = ""
        fileprivate var parts = ""
        /// The pages that were last asked for, the newest first.
        fileprivate var wanted: [String] = []

        /// The bytes of a file, nil when the site has none at `path`.
        subscript(path: String) -> [UInt8]? { early[path] ?? files[path] }

        /// What a browser has that is shown the page at `path`.
        func generation(of path: String) -> Generation {
            let page = self[path] ?? self[SitePath.notFound] ?? []
            return Generation(
                path: path, page: Fingerprint(of: page).hexadecimal, parts: parts, style: style, faults: faults)
        }
    }

    private let state = Mutex(State())

    var current: State { state.withLock { $0 } }

    /// The pages that browsers have open, as far as can be told, the one that was opened last before the others.
    var wanted: [String] { current.wanted }

    /// Remembers that a browser was given the page at `path`.
    func note(wanted path: String) {
        state.withLock { state in
            state.wanted = Array(([path] + state.wanted.filter { $0 != path }).prefix(mostWanted))
        }
    }

    /// Shows pages of the next site in the place of those of the last.
    func show(early pages: [OutputFile]) {
        state.withLock { state in
            state.early = pages.byPath
            state.faults = ""
        }
    }

    /// Shows a new site in the place of the old one.
    func show(_ site: [OutputFile], root: String? = nil) {
        let files = site.byPath
        let styles = site.filter { $0.path.hasSuffix(".css") }
        let parts = site.filter { $0.path.hasPrefix("assets/") && !$0.path.hasSuffix(".css") }
        state.withLock { state in
            state.files = files
            state.early = [:]
            state.root = root.flatMap(RequestTarget.init)
            state.faults = ""
            state.style = styles.mark
            state.parts = parts.mark
        }
    }

    /// Keeps the last good site and shows over it why there is no new one.
    func show(faults: String) {
        state.withLock { state in
            state.early = [:]
            state.faults = faults
        }
    }
}

/// As many as somebody may look at side by side; each is made before the event that tells of it.
private let mostWanted = 3

extension [OutputFile] {
    fileprivate var byPath: [String: [UInt8]] {
        Dictionary(map { file in (file.path, file.bytes) }) { first, _ in first }
    }

    /// One mark of all files and their order.
    fileprivate var mark: String {
        Fingerprint(of: [UInt8](map { Fingerprint(of: $0.bytes).hexadecimal }.joined().utf8)).hexadecimal
    }
}
