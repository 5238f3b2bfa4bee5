import CLinux
import Glibc

/// A program that runs beside this one, started without a shell; what it says to people is left.
final class ChildProcess {
    private let process: pid_t
    private let output: Pipe
    private var hasEnded = false

    /// Starts a program that is looked for on the `PATH` of this process; nil where that fails.
    ///
    /// `environment` holds `NAME=value`; nil hands on all that this process has. The whole `input` is written before any
    /// answer is read: it must be small, or the program silent until it has read all.
    init?(_ words: [String], environment: [String]? = nil, input: [UInt8] = []) {
        guard let program = words.first, let entrance = Pipe(), let exit = Pipe() else { return nil }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, entrance.reading, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, exit.writing, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        let arguments = CStrings(words)
        let variables = environment.map { CStrings($0) }
        var process = pid_t()
        func start(_ variables: UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
            posix_spawnp(&process, program, &actions, nil, arguments.pointers, variables)
        }
        guard (variables.map { start($0.pointers) } ?? start(environ)) == 0 else { return nil }
        exit.closeWriting()
        entrance.closeReading()
        _ = writeAll(input, to: entrance.writing)
        self.process = process
        output = exit
    }

    deinit { _ = end() }

    /// The next bytes that it writes; empty at their end, and when none come before the deadline.
    func next(before deadline: ContinuousClock.Instant) -> ArraySlice<UInt8> {
        let left = (deadline - .now).components
        let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
        var waiting = pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0)
        guard milliseconds > 0, retrying({ poll(&waiting, 1, Int32(clamping: milliseconds)) }) > 0 else { return [] }
        return output.next()
    }

    /// All that it writes.
    func readAll() -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let next = output.next()
            guard !next.isEmpty else { return bytes }
            bytes += next
        }
    }

    /// Ends it when it still runs, and answers whether it had come to a good end by itself.
    @discardableResult
    func end(byForce: Bool = false) -> Bool {
        guard !hasEnded else { return false }
        hasEnded = true
        if byForce { kill(process, SIGKILL) }
        output.closeReading()
        var status: Int32 = 0
        _ = retrying { waitpid(process, &status, 0) }
        return status == 0
    }
}

/// Texts in the form that C takes lists of texts in.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) { pointers = texts.map { strdup($0) } + [nil] }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}

/// Two descriptors, of which one reads what the other writes; no program that is started gets them by itself.
private final class Pipe {
    let reading: Int32
    let writing: Int32
    private var isReadingOpen = true
    private var isWritingOpen = true

    init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { return nil }
        (reading, writing) = (ends[0], ends[1])
    }

    deinit {
        closeReading()
        closeWriting()
    }

    func closeReading() {
        if isReadingOpen { close(reading) }
        isReadingOpen = false
    }

    func closeWriting() {
        if isWritingOpen { close(writing) }
        isWritingOpen = false
    }

    func next() -> ArraySlice<UInt8> {
        var buffer = [UInt8](repeating: 0, count: 1 << 15)
        let count = retrying { read(reading, &buffer, buffer.count) }
        return buffer[..<max(0, count)]
    }
}
