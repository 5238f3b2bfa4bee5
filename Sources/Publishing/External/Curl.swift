import Glibc

/// Asks for addresses with the program curl, which knows encryption, proxies and redirections.
///
/// One process asks a single host, one address after another, so that nobody is flooded.
enum Curl {
    enum Method { case head, get }

    /// The answers of each host in the order of its addresses; nil where curl can't be run.
    static func ask(_ hosts: [[String]], by method: Method) -> [[ExternalAnswer]?] {
        stride(from: 0, to: hosts.count, by: hostsAtATime).flatMap { start in
            let started = hosts[start...].prefix(hostsAtATime).map {
                CurlRun(asking: $0, configuration(for: $0, method))
            }
            return started.map { $0?.answers() }
        }
    }

    /// A host that is slow keeps few others waiting.
    private static let hostsAtATime = 16

    private static func configuration(for addresses: [String], _ method: Method) -> String {
        let settings = [
            "silent", "globoff", "location", "max-redirs = 5", "connect-timeout = 10", "max-time = 20",
            "proto = \"=http,https\"", "proto-redir = \"=http,https\"",
            "user-agent = \"rolebook (link check)\"", method == .head ? "head" : "range = \"0-0\"",
            "write-out = \"%{urlnum} %{exitcode} %{http_code}\\n\"",
        ]
        let targets = addresses.flatMap { ["url = \"\(quoted($0))\"", "output = \"/dev/null\""] }
        return (settings + targets).joined(separator: "\n") + "\n"
    }

    /// The text within double quotes of curl's configuration; an address holds no line end.
    private static func quoted(_ text: String) -> String {
        text.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : String($1) }
    }
}

/// A curl that is at work.
private struct CurlRun {
    private let count: Int
    private let process: pid_t
    private let output: Pipe
    private static let words = ["curl", "--disable", "--config", "-"]

    /// nil when it can't be started.
    init?(asking addresses: [String], _ configuration: String) {
        guard let input = Pipe(), let output = Pipe() else { return nil }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input.reading, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        let words: [UnsafeMutablePointer<CChar>?] = Self.words.map { strdup($0) }
        defer { for word in words { free(word) } }
        var process = pid_t()
        guard posix_spawnp(&process, "curl", &actions, nil, words + [nil], environ) == 0 else { return nil }
        output.closeWriting()
        input.closeReading()
        _ = writeAll(Array(configuration.utf8), to: input.writing)
        count = addresses.count
        self.process = process
        self.output = output
    }

    /// Waits for the end and reads what it answers; nil when that is no answer.
    func answers() -> [ExternalAnswer]? {
        let lines = output.readAll().split(separator: 0x0A).map { line in
            line.split(separator: 0x20).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        }
        var status: Int32 = 0
        _ = retrying { waitpid(process, &status, 0) }
        var answers: [ExternalAnswer?] = Array(repeating: nil, count: count)
        for line in lines where line.count == 3 && answers.indices.contains(line[0]) {
            answers[line[0]] = ExternalAnswer(exit: line[1], status: line[2])
        }
        return lines.isEmpty ? nil : answers.map { $0 ?? .unknown("curl gave no answer") }
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
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
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

    func readAll() -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = retrying { read(reading, &buffer, buffer.count) }
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}
