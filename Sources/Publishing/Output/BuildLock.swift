import Diagnostics
import Glibc

/// The right to write beside an output folder, held by one build at a time and given back when the build ends, however
/// it ends.
///
/// The lock is the system's on an open file; the file's mere presence means nothing.
final class BuildLock {
    private static let name = RawPath(".rolebook.lock")
    private let folder: OpenFolder
    private let descriptor: Int32
    private var isHeld = true

    private init(folder: OpenFolder, descriptor: Int32) {
        self.folder = folder
        self.descriptor = descriptor
    }

    /// Takes the lock of an output folder; when there is none to be had the finding says why.
    static func take(for output: OutputFolder) -> Diagnosed<BuildLock?> {
        do throws(SystemError) {
            if let lock = try take(in: output.parent) { return Diagnosed(lock) }
            let message = "'\(output.path)' is being written by another build"
            let help = "wait for it to end, or build into another folder"
            return Diagnosed(nil, [Diagnostic(.buildLocked, at: output.place, message, suggestion: help)])
        } catch {
            return Diagnosed(nil, [Diagnostic(.outputFailed, at: output.place, error.message)])
        }
    }

    /// Takes the lock, or answers nil when another build holds it.
    static func take(in folder: OpenFolder) throws(SystemError) -> BuildLock? {
        let path = folder.path.appending(name)
        while true {
            let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
            let opened = name.withCString { name in retrying { openat(folder.descriptor, name, flags, 0o666) } }
            guard opened >= 0 else { throw SystemError("cannot be locked", path) }
            if retrying({ flock(opened, LOCK_EX | LOCK_NB) }) != 0 {
                let failure = errno
                close(opened)
                if failure == EWOULDBLOCK { return nil }
                throw SystemError("cannot be locked", path, code: failure)
            }
            if isStill(opened, in: folder) { return BuildLock(folder: folder, descriptor: opened) }
            close(opened)
        }
    }

    /// Whether the open file is still the one of that name: the build before may have removed it in between.
    private static func isStill(_ descriptor: Int32, in folder: OpenFolder) -> Bool {
        var status = stat()
        guard fstat(descriptor, &status) == 0, let named = try? folder.status(of: name) else { return false }
        return named.isSameFile(as: FileStatus(status))
    }

    /// Gives the lock back; the file goes first, while it still is this build's.
    func release() {
        guard isHeld else { return }
        isHeld = false
        try? folder.remove(Self.name)
        close(descriptor)
    }

    deinit { release() }
}
