import Glibc

/// Waits for changes of files and folders, as the system tells them (inotify).
package final class FolderWatch: Sendable {
    package enum News: Equatable, Sendable { case changed, nothing, interrupted }

    private let descriptor: Int32
    private let paths: [RawPath]

    /// nil when the system tells no changes. A path need not exist yet: then the folder it would stand in is watched.
    package init?(of paths: [String]) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        self.paths = paths.map { RawPath($0).withoutTrailingSlash }
        if descriptor < 0 { return nil }
        renew()
    }

    deinit { close(descriptor) }

    /// Waits until something has changed and then for a moment without a change, because programs save in several steps.
    package func wait(atMost seconds: Int) -> News {
        guard isReadable(within: seconds * 1000) else { return Interruption.signal == nil ? .nothing : .interrupted }
        var changes = read()
        var unrest = 0
        while unrest < longestUnrest, isReadable(within: quietMilliseconds) {
            changes = read() || changes
            unrest += 1
        }
        if Interruption.signal != nil { return .interrupted }
        guard changes else { return .nothing }
        renew()
        return .changed
    }

    /// Whether something has happened that nobody has waited for yet; it may turn out to be no change.
    package var hasNews: Bool { hasNews(within: 0) }

    /// The same, as soon as something happens within a time.
    package func hasNews(within milliseconds: Int) -> Bool { isReadable(within: milliseconds) }

    /// Watches folders that have come since; those that are watched stay so.
    private func renew() {
        for path in paths { watch(path, depth: 0) }
    }

    private func watch(_ path: RawPath, depth: Int) {
        guard depth <= SourceLimits.depth, let folder = try? OpenFolder.open(path) else {
            if depth == 0 { add(path.parent.bytes.isEmpty ? RawPath(".") : path.parent) }
            return
        }
        add(path)
        for name in (try? folder.names()) ?? [] where !name.isHidden {
            if (try? folder.status(of: name))??.kind == .folder { watch(path.appending(name), depth: depth + 1) }
        }
    }

    private func add(_ path: RawPath) {
        let events =
            IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
        _ = path.withCString { inotify_add_watch(descriptor, $0, UInt32(events)) }
    }

    private func isReadable(within milliseconds: Int) -> Bool {
        var sources = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: Interruption.arrival, events: Int16(POLLIN), revents: 0),
        ]
        return poll(&sources, nfds_t(sources.count), Int32(milliseconds)) > 0 && sources[0].revents != 0
    }

    /// Takes what there is to read; answers whether a file that a site may be made of is among it.
    private func read() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        var matters = false
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return matters }
            if Self.names(in: buffer[..<count]).contains(where: { !$0.isPassedOver }) { matters = true }
        }
    }

    /// The names in the system's records: sixteen bytes of which the last four state the length of the name behind.
    private static func names(in records: ArraySlice<UInt8>) -> [RawPath] {
        var names: [RawPath] = []
        var rest = records
        while rest.count >= headLength {
            let length = rest.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: headLength - 4, as: UInt32.self) }
            names.append(RawPath(bytes: rest.dropFirst(headLength).prefix(Int(length))))
            rest = rest.dropFirst(headLength + Int(length))
        }
        return names
    }
}

private let headLength = 16
/// Long enough for the second step of an editor's saving, short enough not to be felt.
private let quietMilliseconds = 15
/// How many changes in a row are waited for before a build begins all the same.
private let longestUnrest = 40

extension RawPath {
    /// Whether a name is that of an editor's own file: hidden, or a copy of what was before.
    fileprivate var isPassedOver: Bool { isHidden || bytes.last == UInt8(ascii: "~") }
}
