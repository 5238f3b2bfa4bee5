import Diagnostics

/// Puts a finished site in place file by file, where its folder and the old one cannot change places: the output is a
/// mounted folder, stands on another disk, or on a file system that knows no such call.
///
/// The staging folder says on the disk that this has begun and stays until it is done, so that the next build ends what
/// a killed one began. Every file changes in one step, and the manifest comes last: until then the old one tells which
/// files are rolebook's. Each step can be done again without harm.
struct StepwiseReplacement {
    private static let draft = RawPath(".rolebook-draft")

    private let output: OutputFolder
    private let source: OpenFolder
    private let target: OpenFolder
    private let old: Manifest
    private let new: Manifest
    private var kept: [Diagnostic] = []

    /// Makes the output folder where somebody has removed it since a build was killed.
    init(of output: OutputFolder, by source: OpenFolder) throws(SystemError) {
        self.output = output
        self.source = source
        if try output.parent.status(of: output.name) == nil { try output.parent.makeFolder(output.name) }
        target = try output.parent.folder(output.name)
        old = try Manifest(of: target)
        new = try Manifest(of: source)
    }

    /// Ends with the new site in place, and answers what was kept aside.
    mutating func run() throws(SystemError) -> [Diagnostic] {
        guard !new.paths.isEmpty else { return [] }
        let sources = FolderChain(source)
        let targets = FolderChain(target)
        for path in new.paths {
            guard case .bytes(let bytes)? = try sources.existing(path.parent)?.read(path.name) else { continue }
            try place(bytes, at: path, in: targets.making(path.parent))
        }
        for path in old.paths where new.fingerprints[path] == nil {
            if let folder = try targets.existing(path.parent) { try retire(path, in: folder) }
        }
        for folder in old.folders.subtracting(new.folders).sorted(by: >) {
            try targets.existing(folder.parent)?.removeFolderIfEmpty(folder.name)
        }
        try write(new.bytes, to: Manifest.name, in: target)
        try target.syncFileSystem()
        try end()
        return kept
    }
}

extension StepwiseReplacement {
    private mutating func place(_ bytes: [UInt8], at path: RawPath, in folder: OpenFolder) throws(SystemError) {
        if try folder.status(of: path.name)?.kind == .file, case .bytes(let current) = try folder.read(path.name) {
            if current == bytes { return }
            if !old.lists(path, with: current) {
                kept.append(try output.keepAside(path.name, at: path, in: folder))
            }
        }
        try write(bytes, to: path.name, in: folder)
    }

    /// Marks what is left of the staging folder as rolebook's to remove, before its manifest goes.
    private func end() throws(SystemError) {
        if try source.status(of: StagingFolder.marker) == nil { try source.create(StagingFolder.marker, []) }
        try source.remove(StagingFolder.commitment)
        try source.sync()
    }

    private func write(_ bytes: [UInt8], to name: RawPath, in folder: OpenFolder) throws(SystemError) {
        if try folder.status(of: Self.draft) != nil { try folder.remove(Self.draft) }
        try folder.create(Self.draft, bytes, isSynced: true)
        try folder.move(Self.draft, over: name)
    }

    /// Removes a page that the new site does not have, as long as it is as rolebook wrote it.
    private mutating func retire(_ path: RawPath, in folder: OpenFolder) throws(SystemError) {
        guard try folder.status(of: path.name)?.kind == .file, case .bytes(let bytes) = try folder.read(path.name)
        else { return }
        if old.lists(path, with: bytes) {
            try folder.remove(path.name)
        } else {
            kept.append(try output.keepAside(path.name, at: path, in: folder))
        }
    }
}

extension Manifest {
    /// The manifest of a folder; one that is not there or cannot be believed lists nothing.
    init(of folder: OpenFolder) throws(SystemError) {
        if case .bytes(let bytes)? = try folder.readIfPresent(Manifest.name) {
            self = (try? Manifest(reading: bytes)) ?? Manifest()
        } else {
            self.init()
        }
    }
}
