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

/// Reads to the end: at once what the hint promises, then whatever has come since.
private func readAll(_ descriptor: Int32, path: RawPath, limit: Int, hint: Int) throws(SystemError) -> FileContents {
    var bytes = try readSome(descriptor, path: path, atMost: hint + 1)
    var last = bytes.count
    while last > 0 {
        guard bytes.count <= limit else { return .tooLarge }
        let more = try readSome(descriptor, path: path, atMost: chunkSize)
        bytes += more
        last = more.count
    }
    return .bytes(bytes)
}

private func readSome(_ descriptor: Int32, path: RawPath, atMost size: Int) throws(SystemError) -> [UInt8] {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        count = retrying { read(descriptor, buffer.baseAddress, size) }
        initialized = max(0, count)
    }
    guard count >= 0 else { throw SystemError("cannot be read", path) }
    return bytes
}
