import Glibc

/// The absolute path without links that a path leads to, or nil when it leads nowhere.
func resolved(_ path: RawPath) -> RawPath? {
    path.withCString { name in
        guard let real = realpath(name, nil) else { return nil }
        defer { free(real) }
        return RawPath(bytes: UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
    }
}

extension RawPath {
    /// The same path without slashes at its end; the root folder keeps its own.
    var withoutTrailingSlash: RawPath {
        var bytes = bytes
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        return RawPath(bytes: bytes)
    }
}
