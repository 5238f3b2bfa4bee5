package import Diagnostics

/// Removes the files that rolebook wrote into an output folder, as long as they are as it wrote them, and then the
/// folders that are empty; answers how many files went.
package func clean(_ path: String, apartFrom inputs: [String]) -> Diagnosed<Int> {
    var findings = Findings()
    guard let output = findings.take(OutputFolder.locate(path, apartFrom: inputs)),
        let lock = findings.take(BuildLock.take(for: output))
    else { return Diagnosed(0, findings.diagnostics) }
    defer { lock.release() }
    do throws(SystemError) {
        guard let folder = try output.existing() else { return Diagnosed(0, findings.diagnostics) }
        let examined = try OutputContents.examine(folder)
        findings.add(examined.diagnostics)
        guard let contents = examined.value else { return Diagnosed(0, findings.diagnostics) }
        guard contents.hasManifest else {
            let message = "'\(output.path)' holds no manifest of rolebook; nothing is removed"
            return Diagnosed(0, findings.diagnostics + [Diagnostic(.outputForeign, at: output.place, message)])
        }
        let removed = findings.take(try remove(contents, from: output))
        return Diagnosed(removed, findings.diagnostics)
    } catch {
        return Diagnosed(0, findings.diagnostics + [Diagnostic(.outputFailed, at: output.place, error.message)])
    }
}

private func remove(_ contents: OutputContents, from output: OutputFolder) throws(SystemError) -> Diagnosed<Int> {
    var kept: [Diagnostic] = []
    var removed = 0
    let folders = FolderChain(contents.folder)
    for path in contents.manifest.paths where contents.own.contains(path) {
        guard let parent = try folders.existing(path.parent) else { continue }
        if case .bytes(let bytes) = try parent.read(path.name), contents.manifest.lists(path, with: bytes) {
            try parent.remove(path.name)
            removed += 1
        } else {
            let place = SourceLocation(path: output.path.appending(path).description)
            kept.append(Diagnostic(.fileKept, at: place, "'\(path)' is not as rolebook wrote it; it stays"))
        }
    }
    for folder in contents.manifest.folders.sorted(by: >) {
        try folders.existing(folder.parent)?.removeFolderIfEmpty(folder.name)
    }
    try contents.folder.remove(Manifest.name)
    try output.parent.removeFolderIfEmpty(output.name)
    return Diagnosed(removed, kept)
}
