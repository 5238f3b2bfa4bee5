import CLinux
import Glibc

extension OpenFolder {
    /// Makes a new file with these bytes; a name that exists, be it a dangling link, is a failure.
    ///
    /// With `isSynced` the bytes are on the disk afterwards, whatever happens to the machine.
    func create(
        _ name: RawPath, _ bytes: [UInt8], permissions: UInt32 = 0o666, isSynced: Bool = false
    ) throws(SystemError) {
        let path = path.appending(name)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let opened = name.withCString { name in retrying { openat(descriptor, name, flags, mode_t(permissions)) } }
        guard opened >= 0 else { throw SystemError("cannot be written", path) }
        let written = writeAll(bytes, to: opened) && (!isSynced || retrying { fsync(opened) } == 0)
        let failure = errno
        guard close(opened) == 0 || !written else { throw SystemError("cannot be written", path) }
        guard written else { throw SystemError("cannot be written", path, code: failure) }
    }

    /// Waits until all that was written to this file system is on the disk: one call for a whole site, where a call for
    /// each of ten thousand files would take minutes.
    func syncFileSystem() throws(SystemError) {
        guard syncfs(descriptor) == 0 || errno == ENOSYS else { throw SystemError("cannot be written", path) }
    }

    /// Waits until the names of the folder are on the disk.
    func sync() throws(SystemError) {
        guard retrying({ fsync(descriptor) }) == 0 else { throw SystemError("cannot be written", path) }
    }
}

/// Writes every byte; answers false, with the reason in `errno`, when the system takes no more.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
        var rest = buffer[...]
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest)
            let count = retrying { write(descriptor, piece.baseAddress, piece.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
