import Diagnostics

extension OutputContents {
    /// Why this folder may not be replaced by the site, or nothing when it may.
    ///
    /// A folder without a manifest is taken over only when `adopts` says so; then its files that stand where a page
    /// belongs are kept aside. A repository with files of its own is never taken over.
    func refusals(of files: [OutputFile], adopts: Bool) throws(SystemError) -> [Diagnostic] {
        if !hasManifest, !looksEmpty {
            if isRepository {
                return [refusal("'\(folder.path)' is a Git repository with files of its own", help: nil)]
            }
            if !adopts {
                let message = "'\(folder.path)' holds files and no manifest of rolebook"
                return [refusal(message, help: "name another folder, or take this one over with --adopt")]
            }
        }
        var found: [Diagnostic] = []
        let folders = FolderChain(folder)
        let occupied = occupiedFolders
        for file in files {
            if let obstacle = try obstacle(to: file, adopts: adopts, folders: folders, occupied: occupied) {
                found.append(obstructed(file, by: obstacle))
            }
        }
        return found
    }

    /// The path of what stands in the way of a file of the site.
    private func obstacle(
        to file: OutputFile, adopts: Bool, folders: FolderChain, occupied: Set<RawPath>
    ) throws(SystemError) -> RawPath? {
        let path = RawPath(file.path)
        var ancestor = path.parent
        while !ancestor.bytes.isEmpty {
            if foreign[ancestor] != nil { return ancestor }
            ancestor = ancestor.parent
        }
        if foreignFolders[path] != nil || occupied.contains(path) { return path }
        guard let status = foreign[path], status.kind != .link, !adopts else { return nil }
        guard let parent = try folders.existing(path.parent),
            case .bytes(let bytes) = try parent.read(path.name, limit: file.bytes.count)
        else { return path }
        return bytes == file.bytes ? nil : path
    }

    /// The folders on the way to the files of others.
    private var occupiedFolders: Set<RawPath> {
        var folders: Set<RawPath> = []
        for path in foreign.keys {
            var folder = path.parent
            while !folder.bytes.isEmpty, folders.insert(folder).inserted { folder = folder.parent }
        }
        return folders
    }

    private func refusal(_ message: String, help: String?) -> Diagnostic {
        let place = SourceLocation(path: folder.path.description)
        return Diagnostic(.outputForeign, at: place, message, suggestion: help)
    }

    private func obstructed(_ file: OutputFile, by obstacle: RawPath) -> Diagnostic {
        Diagnostic(
            .outputObstructed, at: SourceLocation(path: folder.path.appending(obstacle).description),
            "'\(obstacle)' is not rolebook's and stands where '\(file.path)' belongs",
            suggestion: "move it out of the output folder")
    }
}
