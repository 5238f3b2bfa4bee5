import Glibc

/// A folder held open, so that its names mean the same files whatever happens to the path that led to it.
///
/// No call follows a link in the last step, and there is no call that removes more than one name.
final class OpenFolder {
    /// The path as messages name it.
    let path: RawPath
    let descriptor: Int32

    private init(path: RawPath, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Opens a folder that the user named; links on the way are followed.
    static func open(_ path: RawPath, shownAs shown: RawPath? = nil) throws(SystemError) -> OpenFolder {
        let descriptor = path.withCString { name in retrying { Glibc.open(name, O_RDONLY | O_DIRECTORY | O_CLOEXEC) } }
        guard descriptor >= 0 else { throw SystemError("cannot be opened as a folder", shown ?? path) }
        return OpenFolder(path: shown ?? path, descriptor: descriptor)
    }

    func folder(_ name: RawPath) throws(SystemError) -> OpenFolder {
        let path = path.appending(name)
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let opened = name.withCString { name in retrying { openat(descriptor, name, flags) } }
        guard opened >= 0 else { throw SystemError("cannot be opened as a folder", path) }
        return OpenFolder(path: path, descriptor: opened)
    }

    func makeFolder(_ name: RawPath, permissions: UInt32 = 0o777) throws(SystemError) {
        guard name.withCString({ mkdirat(descriptor, $0, mode_t(permissions)) }) == 0 else {
            throw SystemError("cannot be made as a folder", path.appending(name))
        }
    }

    /// The status of a name, or nil when the folder has no such name.
    func status(of name: RawPath) throws(SystemError) -> FileStatus? {
        var status = stat()
        if name.withCString({ fstatat(descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 {
            return FileStatus(status)
        }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw SystemError("cannot be examined", path.appending(name))
    }

    /// The names in the folder, sorted by their bytes.
    func names() throws(SystemError) -> [RawPath] {
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw SystemError("cannot be listed", path) }
        defer { closedir(stream) }
        var names: [RawPath] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { RawPath(bytes: $0) }
            if name != RawPath("."), name != RawPath("..") { names.append(name) }
            errno = 0
        }
        if errno != 0 { throw SystemError("cannot be listed", path) }
        return names.sorted()
    }
}
