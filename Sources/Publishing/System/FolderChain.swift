import Glibc

/// The folders on the way to the last path asked for, held open below a root, so that files in the order of their paths
/// cost few calls and few descriptors.
final class FolderChain {
    private let root: OpenFolder
    private var open: [(name: RawPath, folder: OpenFolder)] = []

    init(_ root: OpenFolder) {
        self.root = root
    }

    /// The folder at a path below the root, or nil when there is none.
    func existing(_ path: RawPath) throws(SystemError) -> OpenFolder? {
        try walk(path) { (folder, name) throws(SystemError) in try folder.status(of: name)?.kind == .folder }
    }

    /// The folder at a path below the root, made when there is none.
    func making(_ path: RawPath) throws(SystemError) -> OpenFolder {
        let found = try walk(path) { (folder, name) throws(SystemError) in
            if try folder.status(of: name) == nil { try folder.makeFolder(name) }
            return true
        }
        return found ?? root
    }

    private func walk(
        _ path: RawPath, permit: (OpenFolder, RawPath) throws(SystemError) -> Bool
    ) throws(SystemError) -> OpenFolder? {
        let names = path.components
        let shared = zip(names, open).prefix { $0 == $1.name }.count
        open.removeSubrange(shared...)
        for name in names[shared...] {
            let folder = open.last?.folder ?? root
            guard try permit(folder, name) else { return nil }
            open.append((name, try folder.folder(name)))
        }
        return open.last?.folder ?? root
    }
}
