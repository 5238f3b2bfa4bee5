import Glibc

/// The orderly end of a process that cannot go on: a limit on memory, and a word instead of a core where it is met.
///
/// The output is whole at every moment and the next build clears up, so that nothing has to be done but to say it.
package enum Emergency {
    /// L13: more than the largest site that the other limits allow takes, and too little to stall a machine.
    private static let memory: UInt64 = 4 << 30

    private static let message: StaticString =
        """
        rolebook: error[RB0914]: rolebook failed, or needed more than 4 GiB of memory (L13); the output is as it was
        help: build fewer guides at a time with '-j 1'; if that fails too, send the guides to the makers of rolebook

        """

    /// Sets the limit on memory, and turns the signals of a failed process into exit code 70.
    ///
    /// A sanitizer reserves terabytes and reports on these signals itself, and so does the Swift runtime when it is asked
    /// for a trace: both keep them.
    package static func prepare() {
        guard reservedMemory < memory * 16, !tracesFailures else { return }
        limitMemory()
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Emergency.end(saying: Emergency.message) }
        for number in [SIGABRT, SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE] { sigaction(number, &action, nil) }
    }

    /// Ends the process at once with exit code 70.
    static func end(saying message: [UInt8]) -> Never {
        _ = writeAll(message, to: STDERR_FILENO)
        _exit(70)
    }

    private static func end(saying message: StaticString) -> Never {
        _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
        _exit(70)
    }

    private static var tracesFailures: Bool {
        getenv("SWIFT_BACKTRACE").map { String(cString: $0).utf8.split(separator: UInt8(ascii: ",")) }?
            .contains { $0.elementsEqual("enable=yes".utf8) } ?? false
    }

    private static func limitMemory() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, rlim_t(memory))
        setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
    }

    /// The bytes that are reserved already; 0 where the system does not say.
    private static var reservedMemory: UInt64 {
        let statistics = try? OpenFolder.open(RawPath("/proc/self")).read(RawPath("statm"))
        guard case .bytes(let bytes)? = statistics else { return 0 }
        let pages = UInt64(String(decoding: bytes.prefix { $0 != 0x20 }, as: UTF8.self)) ?? 0
        return pages * UInt64(max(1, sysconf(Int32(_SC_PAGESIZE))))
    }
}
