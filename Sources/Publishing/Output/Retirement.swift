import Diagnostics

/// The careful end of a folder that is no longer the site: the generation before, or what a cut-short build left.
///
/// A name is removed only when it is known to be safe: a file that the manifest lists with these very bytes, a file that
/// the live site holds too, or any file of an unfinished staging folder. Everything else, such as a page that was edited
/// by hand, is moved to `.rolebook/kept/` beside the output and reported.
struct Retirement {
    let output: OutputFolder
    /// The name of the folder to retire, in the parent of the output.
    let name: RawPath
    private let tree: OpenFolder
    private let live: OpenFolder?
    private let manifest: Manifest
    private let isUnfinished: Bool
    private var diagnostics: [Diagnostic] = []

    init(of name: RawPath, beside output: OutputFolder, isUnfinished: Bool = false) throws(SystemError) {
        self.output = output
        self.name = name
        tree = try output.parent.folder(name)
        live = try output.existing()
        let isWritten = try tree.status(of: StagingFolder.marker) == nil
        let isPlaced = try tree.status(of: StagingFolder.commitment) == nil
        self.isUnfinished = isUnfinished || !isWritten || !isPlaced
        manifest = try Manifest(of: tree)
    }

    /// Removes what is safe to remove and answers what was kept.
    mutating func run() throws(SystemError) -> [Diagnostic] {
        try clear(tree, inner: RawPath(""), live: live)
        for last in StagingFolder.reserved where try tree.status(of: last) != nil {
            try tree.remove(last)
        }
        try output.parent.removeFolderIfEmpty(name)
        return diagnostics
    }
}

extension Retirement {
    private mutating func clear(_ folder: OpenFolder, inner: RawPath, live: OpenFolder?) throws(SystemError) {
        for name in try folder.names() {
            let path = inner.appending(name)
            if StagingFolder.reserved.contains(path) { continue }
            guard let status = try folder.status(of: name) else { continue }
            if status.kind == .folder {
                let isLive = try live?.status(of: name)?.kind == .folder
                try clear(folder.folder(name), inner: path, live: isLive ? live?.folder(name) : nil)
                try folder.removeFolderIfEmpty(name)
            } else if try isSafeToRemove(name, status, at: path, in: folder, live: live) {
                try folder.remove(name)
            } else {
                try keep(name, at: path, in: folder)
            }
        }
    }

    private func isSafeToRemove(
        _ name: RawPath, _ status: FileStatus, at path: RawPath, in folder: OpenFolder, live: OpenFolder?
    ) throws(SystemError) -> Bool {
        if isUnfinished { return true }
        if let other = try live?.status(of: name), other.isSameFile(as: status) { return true }
        guard status.kind == .file, case .bytes(let bytes) = try folder.read(name) else { return false }
        if manifest.lists(path, with: bytes) { return true }
        guard try live?.status(of: name)?.kind == .file, case .bytes(let current)? = try live?.read(name) else {
            return false
        }
        return bytes == current
    }

    private mutating func keep(_ name: RawPath, at path: RawPath, in folder: OpenFolder) throws(SystemError) {
        diagnostics.append(try output.keepAside(name, at: path, in: folder))
    }
}
