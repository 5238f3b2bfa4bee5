/// The site that an output folder holds, as far as its files are those that rolebook wrote; empty when it holds none.
package func publishedSite(at path: String) -> [OutputFile] {
    let root = RawPath(path).withoutTrailingSlash
    guard let folder = try? OpenFolder.open(root), case .bytes(let bytes)? = try? folder.readIfPresent(Manifest.name),
        let manifest = try? Manifest(reading: bytes)
    else { return [] }
    let folders = FolderChain(folder)
    return manifest.paths.compactMap { path in
        guard case .bytes(let bytes)? = try? folders.existing(path.parent)?.readIfPresent(path.name),
            manifest.lists(path, with: bytes)
        else { return nil }
        return OutputFile(path: path.description, bytes: bytes)
    }
}
