import Diagnostics

extension OutputFolder {
    /// Moves a file that is someone's work out of the site to `.rolebook/kept/` beside it, under a name that its bytes or
    /// its path give, and answers where it went.
    func keepAside(_ name: RawPath, at path: RawPath, in folder: OpenFolder) throws(SystemError) -> Diagnostic {
        var contents: [UInt8]?
        if try folder.status(of: name)?.kind == .file, case .bytes(let bytes) = try folder.read(name) {
            contents = bytes
        }
        let mark = Fingerprint(of: contents ?? path.bytes)
        let shelf = try FolderChain(parent).making(RawPath(".rolebook/kept"))
        let keptName = RawPath(bytes: Array("\(mark.hexadecimal)-".utf8) + name.bytes.suffix(200))
        if try shelf.status(of: keptName) != nil {
            try folder.remove(name)
        } else {
            try move(name, contents, from: folder, to: shelf, as: keptName)
        }
        let place = SourceLocation(path: self.path.appending(path).description)
        let message = "'\(path)' is not as rolebook wrote it; kept as '\(shelf.path.appending(keptName))'"
        return Diagnostic(.fileKept, at: place, message)
    }

    /// A file on another disk is copied before it goes.
    private func move(
        _ name: RawPath, _ contents: [UInt8]?, from folder: OpenFolder, to shelf: OpenFolder, as keptName: RawPath
    ) throws(SystemError) {
        do throws(SystemError) {
            try folder.move(name, to: shelf, as: keptName)
        } catch {
            guard error.isUnsupported, let contents else { throw error }
            try shelf.create(keptName, contents, isSynced: true)
            try folder.remove(name)
        }
    }
}
