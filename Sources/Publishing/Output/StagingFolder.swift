import Glibc

/// The folder in which the next site is put together, beside the output folder and on the same file system.
///
/// While it is unfinished it carries a marker, so that whoever finds it knows that all in it is rolebook's to remove.
struct StagingFolder {
    static let marker = RawPath(".rolebook-unfinished")
    /// Says that the folder is whole and is being put in place file by file, which a later build is to end.
    static let commitment = RawPath(".rolebook-commit")
    /// Names that no file of a site may have.
    static let reserved = [Manifest.name, marker, commitment]

    let name: RawPath
    let folder: OpenFolder
    private let folders: FolderChain

    /// The beginning of the names of all staging folders of an output folder; the number of a process follows.
    static func prefix(for output: OutputFolder) -> RawPath {
        RawPath(bytes: Array(".".utf8) + output.name.bytes + Array(".rolebook-".utf8))
    }

    /// Makes the folder, which must not exist.
    init(for output: OutputFolder) throws(SystemError) {
        name = RawPath(bytes: Self.prefix(for: output).bytes + Array(String(getpid()).utf8))
        try output.parent.makeFolder(name)
        folder = try output.parent.folder(name)
        folders = FolderChain(folder)
    }

    /// Writes the whole site with its manifest; a file that stands in the old site with the same bytes gets a second
    /// name instead, which keeps its date and is far cheaper.
    func write(
        _ files: [OutputFile], _ manifest: Manifest, reusing old: OutputContents?
    ) throws(SystemError) {
        try folder.create(Self.marker, [])
        try folder.create(Manifest.name, manifest.bytes)
        let oldFolders = old.map { FolderChain($0.folder) }
        for file in files {
            try SystemError.throwIfInterrupted()
            let path = RawPath(file.path)
            let target = try folders.making(path.parent)
            if let old, old.own.contains(path), old.manifest.lists(path, with: file.bytes),
                let source = try oldFolders?.existing(path.parent),
                case .bytes(file.bytes) = try source.read(path.name, limit: file.bytes.count),
                try source.link(path.name, into: target)
            {
                continue
            }
            try target.create(path.name, file.bytes)
        }
    }

    /// Brings over what others put into the output folder, except what stands where a file of the site belongs.
    ///
    /// A file gets a second name in the new folder, so that it is in place at the moment of the swap; where the file
    /// system can't do that it is copied.
    func carry(_ contents: OutputContents, past manifest: Manifest) throws(SystemError) {
        for path in contents.foreignFolders.keys.sorted() {
            let parent = try folders.making(path.parent)
            guard try parent.status(of: path.name) == nil else { continue }
            try parent.makeFolder(path.name, permissions: contents.foreignFolders[path]?.permissions ?? 0o777)
        }
        let old = FolderChain(contents.folder)
        for path in contents.foreign.keys.sorted() where manifest.fingerprints[path] == nil {
            try SystemError.throwIfInterrupted()
            guard let source = try old.existing(path.parent) else { continue }
            let target = try folders.making(path.parent)
            if try !source.link(path.name, into: target) {
                try copy(path.name, from: source, to: target, permissions: contents.foreign[path]?.permissions)
            }
        }
    }

    /// Takes the marker away: from here on the folder is a whole site.
    func finish(permissions: UInt32?) throws(SystemError) {
        if let permissions { fchmod(folder.descriptor, mode_t(permissions)) }
        try folder.remove(Self.marker)
        try folder.sync()
    }

    /// Notes on the disk that from now on the files take the places of the old ones.
    func commit() throws(SystemError) {
        try folder.create(Self.commitment, [], isSynced: true)
        try folder.sync()
    }

    private func copy(
        _ name: RawPath, from source: OpenFolder, to target: OpenFolder, permissions: UInt32?
    ) throws(SystemError) {
        guard case .bytes(let bytes) = try source.read(name) else {
            throw SystemError("cannot be kept", source.path.appending(name), code: ENOTSUP)
        }
        try target.create(name, bytes, permissions: permissions ?? 0o666)
    }
}
