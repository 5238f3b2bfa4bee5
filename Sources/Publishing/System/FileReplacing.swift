/// Puts bytes in the place of a file in one step, old or new at any moment and on the disk afterwards; a link leads to
/// the file that is rewritten. A file that is not there yet is made.
func replaceFile(at path: RawPath, with bytes: [UInt8]) throws(SystemError) {
    let parent = path.parent.bytes.isEmpty ? RawPath(".") : path.parent
    guard let real = resolved(path) ?? resolved(parent)?.appending(path.name) else {
        throw SystemError("cannot be reached", path)
    }
    let folder = try OpenFolder.open(real.parent, shownAs: path.parent)
    let permissions = try folder.status(of: real.name)?.permissions ?? 0o644
    let draft = RawPath(bytes: Array(".".utf8) + real.name.bytes + Array(".rolebook-draft".utf8))
    if try folder.status(of: draft) != nil { try folder.remove(draft) }
    do throws(SystemError) {
        try folder.create(draft, bytes, permissions: 0o600, isSynced: true)
        try folder.setPermissions(of: draft, to: permissions)
        try folder.move(draft, over: real.name)
    } catch {
        if try folder.status(of: draft) != nil { try folder.remove(draft) }
        throw error
    }
    try folder.sync()
}
