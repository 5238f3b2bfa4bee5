package import Diagnostics

/// Puts a site to start from into a folder: a configuration, guides and a vocabulary; answers the files that were made.
///
/// Where one of the files is there already nothing is written.
package func makeSite(in path: String) -> Diagnosed<[String]> {
    let root = RawPath(path).withoutTrailingSlash
    let files = BuiltInFiles.starter
    do throws(SystemError) {
        let parent = try OpenFolder.open(root.parent.bytes.isEmpty ? RawPath(".") : root.parent)
        if resolved(root) == nil { try parent.makeFolder(root.name) }
        let folders = FolderChain(try OpenFolder.open(root))
        var taken: [Diagnostic] = []
        for file in files {
            let name = RawPath(file.name)
            guard try folders.existing(name.parent)?.status(of: name.name) != nil else { continue }
            let place = SourceLocation(path: shown(name.description, in: root))
            taken.append(
                Diagnostic(
                    .alreadyThere, at: place, "'\(file.name)' is there already; nothing is written",
                    suggestion: "name a folder of its own: rolebook init my-guide"))
        }
        guard taken.isEmpty else { return Diagnosed([], taken) }
        for file in files {
            let name = RawPath(file.name)
            try folders.making(name.parent).create(name.name, file.bytes)
        }
        return Diagnosed(files.map { shown($0.name, in: root) })
    } catch {
        return Diagnosed([], [Diagnostic(.outputFailed, at: SourceLocation(path: root.description), error.message)])
    }
}

/// A file of the new site as messages name it.
private func shown(_ name: String, in root: RawPath) -> String { root == RawPath(".") ? name : "\(root)/\(name)" }
