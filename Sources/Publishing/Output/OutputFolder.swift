import Diagnostics
import Glibc

/// The folder that the site goes into: a name in a parent folder that is held open.
///
/// Beside it, in the same parent, stand the lock and the staging folder of a build.
struct OutputFolder {
    let parent: OpenFolder
    let name: RawPath
    /// The path as messages name it.
    let path: RawPath

    /// The folder as it stands, or nil when there is none yet.
    func existing() throws(SystemError) -> OpenFolder? {
        try parent.status(of: name) == nil ? nil : parent.folder(name)
    }

    var place: SourceLocation { SourceLocation(path: path.description) }
}

extension OutputFolder {
    /// Finds the output folder, and refuses a place where the swap or the clean-up could touch what is not rolebook's.
    ///
    /// `inputs` are the content and template folders; the output may hold none of them nor lie in one.
    static func locate(_ given: String, apartFrom inputs: [String]) -> Diagnosed<OutputFolder?> {
        let path = RawPath(given).withoutTrailingSlash
        let place = SourceLocation(path: path.description)
        func refused(_ rule: Rule, _ message: String, help: String? = nil) -> Diagnosed<OutputFolder?> {
            Diagnosed(nil, [Diagnostic(rule, at: place, message, suggestion: help)])
        }
        if path.bytes.isEmpty { return refused(.outputUnsafe, "the output folder has no name") }
        if isLink(path) {
            return refused(.outputUnsafe, "'\(path)' is a symbolic link", help: "name the folder it leads to")
        }
        guard let real = resolved(path) ?? resolvedParent(of: path) else {
            return refused(.outputFailed, "'\(path)' lies in a folder that does not exist")
        }
        if let reason = danger(of: real, inputs: inputs) {
            let help = "name a folder that holds nothing but the site, such as 'public'"
            return refused(.outputUnsafe, "'\(path)' is \(reason)", help: help)
        }
        do throws(SystemError) {
            let folder = OutputFolder(
                parent: try OpenFolder.open(real.parent, shownAs: path.parent), name: real.name, path: path)
            return try folder.checked(place)
        } catch {
            return refused(.outputFailed, error.message)
        }
    }

    private func checked(_ place: SourceLocation) throws(SystemError) -> Diagnosed<OutputFolder?> {
        let kind = try parent.status(of: name)?.kind
        if let kind, kind != .folder {
            return Diagnosed(nil, [Diagnostic(.outputUnsafe, at: place, "'\(path)' is a file, not a folder")])
        }
        if kind != nil, name.withCString({ faccessat(parent.descriptor, $0, W_OK, 0) }) != 0 {
            throw SystemError("cannot be written", path)
        }
        return Diagnosed(self)
    }
}

/// Why a place is no place for output, or nil when it is.
private func danger(of real: RawPath, inputs: [String]) -> String? {
    if real.components.isEmpty { return "the root of the file system" }
    if let home = getenv("HOME"), real == resolved(RawPath(String(cString: home))) { return "your home folder" }
    if let current = resolved(RawPath(".")), current.isWithin(real) { return "the current folder or above it" }
    for input in inputs {
        guard let source = resolved(RawPath(input)) else { continue }
        if source == real { return "the same as '\(printable(input))', which rolebook reads" }
        if source.isWithin(real) { return "above '\(printable(input))', which rolebook reads" }
        if real.isWithin(source) { return "within '\(printable(input))', which rolebook reads" }
    }
    return nil
}

private func isLink(_ path: RawPath) -> Bool {
    var status = stat()
    return path.withCString { lstat($0, &status) } == 0 && FileStatus(status).kind == .link
}

/// Where a folder that does not exist yet would stand.
private func resolvedParent(of path: RawPath) -> RawPath? {
    guard path.name != RawPath("."), path.name != RawPath("..") else { return nil }
    return resolved(path.parent.bytes.isEmpty ? RawPath(".") : path.parent)?.appending(path.name)
}
