import Publishing
import Synchronization

/// What the browsers are shown: the last good site, and what is wrong with the guides since.
///
/// Everything is held in memory, so that no address can lead to a file of the disk.
final class Exhibition: Sendable {
    struct State: Sendable {
        var files: [String: [UInt8]] = [:]
        /// The path that the site is published under: links that begin at the root of its server lead there.
        var root: RequestTarget?
        var generation: Generation
        /// What keeps the guides from being a site at the moment, as text; empty when nothing does.
        var faults = ""
    }

    private let state: Mutex<State>

    /// `epoch` tells this run from others before it.
    init(epoch: String) {
        state = Mutex(State(generation: Generation(epoch: epoch)))
    }

    var current: State { state.withLock { $0 } }

    /// Shows a new site in the place of the old one.
    func show(_ site: [OutputFile], root: String? = nil) {
        let files = Dictionary(site.map { ($0.path, $0.bytes) }) { first, _ in first }
        state.withLock { state in
            let changed = Self.changes(from: state.files, to: files)
            if changed.contains(where: { !$0.hasSuffix(".css") }) {
                state.generation.site += 1
            } else if !changed.isEmpty {
                state.generation.style += 1
            }
            state.files = files
            state.root = root.flatMap(RequestTarget.init)
            state.faults = ""
            state.generation.faults = 0
        }
    }

    /// Keeps the site and shows over it why there is no new one.
    func show(faults: String) {
        state.withLock { state in
            state.faults = faults
            state.generation.faults += 1
        }
    }

    /// The paths whose bytes differ, or that only one of both has.
    private static func changes(from old: [String: [UInt8]], to new: [String: [UInt8]]) -> [String] {
        new.keys.filter { old[$0] != new[$0] } + old.keys.filter { new[$0] == nil }
    }
}
