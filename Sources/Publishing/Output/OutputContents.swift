import Diagnostics
import Glibc

/// What stands in an output folder before a build: rolebook's own files by their manifest, and everything else.
struct OutputContents {
    /// Folders of others nested deeper than this stop the build instead of being followed.
    private static let depth = 64

    let folder: OpenFolder
    private(set) var manifest = Manifest()
    private(set) var hasManifest = false
    /// Files, links and special files that rolebook did not write, by their path within the folder.
    private(set) var foreign: [RawPath: FileStatus] = [:]
    /// Folders that rolebook did not make.
    private(set) var foreignFolders: [RawPath: FileStatus] = [:]
    /// The listed files that are still there as regular files.
    private(set) var own: Set<RawPath> = []

    /// Looks through the folder; a manifest that can't be believed ends the look with a reason.
    static func examine(_ folder: OpenFolder) throws(SystemError) -> Diagnosed<OutputContents?> {
        var contents = OutputContents(folder: folder)
        if let found = try folder.readIfPresent(Manifest.name) {
            do throws(Manifest.Fault) {
                guard case .bytes(let bytes) = found else { throw .damaged(line: 1) }
                contents.manifest = try Manifest(reading: bytes)
                contents.hasManifest = true
            } catch {
                return Diagnosed(nil, [contents.refusal(of: error)])
            }
        }
        try contents.scan(folder, inner: RawPath(""), ownFolders: contents.manifest.folders)
        return Diagnosed(contents)
    }

    /// Whether nothing stands in the folder but names that begin with a dot.
    var looksEmpty: Bool {
        (Array(foreign.keys) + Array(foreignFolders.keys)).allSatisfy { $0.components.first?.isHidden ?? true }
    }

    var isRepository: Bool {
        let name = RawPath(".git")
        return foreign[name] != nil || foreignFolders[name] != nil
    }

    /// Whether every file of the new manifest is there unchanged and no other is listed.
    func matches(_ new: Manifest) throws(SystemError) -> Bool {
        guard hasManifest, manifest == new, own.count == new.fingerprints.count else { return false }
        let folders = FolderChain(folder)
        for path in new.paths {
            guard let parent = try folders.existing(path.parent),
                case .bytes(let bytes) = try parent.read(path.name), new.lists(path, with: bytes)
            else { return false }
        }
        return true
    }
}

extension OutputContents {
    private mutating func scan(
        _ folder: OpenFolder, inner: RawPath, ownFolders: Set<RawPath>
    ) throws(SystemError) {
        guard inner.components.count <= Self.depth else {
            throw SystemError("is nested too deep", folder.path, code: ELOOP)
        }
        for name in try folder.names() {
            let path = inner.appending(name)
            guard path != Manifest.name, let status = try folder.status(of: name) else { continue }
            switch status.kind {
            case .folder:
                if !ownFolders.contains(path) { foreignFolders[path] = status }
                try scan(folder.folder(name), inner: path, ownFolders: ownFolders)
            case .file where manifest.fingerprints[path] != nil: own.insert(path)
            case .file, .link, .special: foreign[path] = status
            }
        }
    }

    private func refusal(of fault: Manifest.Fault) -> Diagnostic {
        let path = folder.path.appending(Manifest.name).description
        let help = "move the folder away and build again"
        switch fault {
        case .damaged(let line):
            let place = SourceLocation(path: path, line: line)
            return Diagnostic(.manifestDamaged, at: place, "the manifest is damaged", suggestion: help)
        case .newer(let version):
            let message = "the manifest has version \(version), which only a newer rolebook understands"
            return Diagnostic(.manifestDamaged, at: SourceLocation(path: path, line: 1), message, suggestion: help)
        }
    }
}
