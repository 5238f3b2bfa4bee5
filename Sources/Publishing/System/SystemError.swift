import Glibc

/// A call to the system that failed: what could not be done, to which file, and the system's reason.
struct SystemError: Error {
    /// What failed, as in "cannot be read".
    let action: String
    let path: RawPath
    let code: Int32

    /// Takes the reason from the call that has just failed.
    init(_ action: String, _ path: RawPath, code: Int32 = errno) {
        self.action = action
        self.path = path
        self.code = code
    }

    /// Such as "'public/index.html' cannot be written: no space left on device".
    var message: String { "'\(path)' \(action): \(reason)" }

    /// Whether the file was gone.
    var isAbsence: Bool { code == ENOENT }

    /// Whether the file system has no such call, or none that works here: a mounted folder, another disk, a network.
    var isUnsupported: Bool { [EINVAL, ENOSYS, EXDEV, EBUSY, EOPNOTSUPP].contains(code) }

    private var reason: String {
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }
}

/// Calls the system again as long as a signal cuts the call short.
func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
        let result = call()
        if result != -1 || errno != EINTR { return result }
    }
}
