import Glibc

/// What reading a file came to.
enum FileContents {
    case bytes([UInt8])
    /// The file holds more than the limit; how much more was not asked.
    case tooLarge
    case notRegular
}

extension OpenFolder {
    /// Reads a regular file up to `limit` bytes.
    ///
    /// The size that the system states is only a hint, for devices and growing files have none that can be relied on. A
    /// named pipe never blocks the call.
    func read(_ name: RawPath, limit: Int = .max) throws(SystemError) -> FileContents {
        let path = path.appending(name)
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        let opened = name.withCString { name in retrying { openat(descriptor, name, flags) } }
        guard opened >= 0 else { throw SystemError("cannot be read", path) }
        defer { close(opened) }
        var status = stat()
        guard fstat(opened, &status) == 0 else { throw SystemError("cannot be read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else { return .notRegular }
        let hint = min(max(0, Int(status.st_size)), limit)
        return try readAll(opened, path: path, limit: limit, hint: hint)
    }

    /// Reads a file, or answers nil when the folder has no such name.
    func readIfPresent(_ name: RawPath) throws(SystemError) -> FileContents? {
        try status(of: name) == nil ? nil : read(name)
    }
}

private let chunkSize = 64 * 1024

private func readAll(_ descriptor: Int32, path: RawPath, limit: Int, hint: Int) throws(SystemError) -> FileContents {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(hint)
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    while true {
        let count = retrying { read(descriptor, &chunk, chunkSize) }
        guard count >= 0 else { throw SystemError("cannot be read", path) }
        if count == 0 { return .bytes(bytes) }
        if count > limit - bytes.count { return .tooLarge }
        bytes.append(contentsOf: chunk[..<count])
    }
}
