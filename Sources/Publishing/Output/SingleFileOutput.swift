import Diagnostics
import Rendering

/// Writes a site into one HTML file in one step; a file that is there is replaced when it is such a site itself.
func writeSingleFile(of site: Site, at path: RawPath) -> [Diagnostic] {
    guard let bytes = SingleFile.bytes(of: site) else { return [] }
    let place = SourceLocation(path: path.description)
    do throws(SystemError) {
        guard try isOurs(path) else {
            return [
                Diagnostic(
                    .outputObstructed, at: place, "'\(path)' is a file that rolebook did not write",
                    suggestion: "name another file, or move this one away")
            ]
        }
        try replaceFile(at: path, with: bytes)
        return []
    } catch {
        return [Diagnostic(.outputFailed, at: place, error.message)]
    }
}

/// Whether nothing is lost when the file is replaced.
private func isOurs(_ path: RawPath) throws(SystemError) -> Bool {
    let parent = path.parent.bytes.isEmpty ? RawPath(".") : path.parent
    guard let contents = try OpenFolder.open(parent, shownAs: parent).readIfPresent(path.name) else { return true }
    guard case .bytes(let bytes) = contents else { return false }
    return bytes.isEmpty || bytes.contains(Array(SingleFile.mark.utf8))
}
