import Glibc

/// The two streams of the program: data on one, messages on the other.
enum Console {
    /// Writes data; answers false when nobody takes it, such as a full disk or a closed pipe.
    static func writeData(_ bytes: [UInt8]) -> Bool {
        write(bytes, to: STDOUT_FILENO)
    }

    static func writeMessage(_ text: String) {
        _ = write(Array(text.utf8), to: STDERR_FILENO)
    }

    enum Stream { case data, messages }

    /// Whether a stream is painted: the flag decides, then the environment, then the terminal.
    static func usesColor(_ choice: String?, for stream: Stream = .messages) -> Bool {
        switch choice {
        case "always": return true
        case "never": return false
        default: break
        }
        if isSet("NO_COLOR") { return false }
        if isSet("FORCE_COLOR"), environment("FORCE_COLOR") != "0" { return true }
        let isTerminal = isatty(stream == .data ? STDOUT_FILENO : STDERR_FILENO) == 1
        return isTerminal && environment("TERM") != "dumb" && isSet("TERM")
    }

    /// Fills the places of standard streams that are closed, so that no file of the site ever lands on one of them.
    static func secureStreams() {
        for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) == -1 {
            let mode = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY
            _ = open("/dev/null", mode)
        }
    }

    private static func write(_ bytes: [UInt8], to stream: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let piece = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.write(stream, piece.baseAddress, piece.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Whether messages go to a terminal that can clear a line.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 && isSet("TERM") && environment("TERM") != "dumb" }

    /// Makes a folder the current one, from which all paths are read; answers false when it can't be.
    static func enter(_ folder: String) -> Bool { chdir(folder) == 0 }

    /// Asks the desktop to show an address; answers false when there is none to ask.
    static func openInBrowser(_ address: String) -> Bool {
        var process = pid_t()
        let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(address)]
        defer { for argument in arguments { free(argument) } }
        return posix_spawnp(&process, "xdg-open", nil, nil, arguments + [nil], environ) == 0
    }

    private static func isSet(_ name: String) -> Bool {
        !(environment(name) ?? "").isEmpty
    }
}
