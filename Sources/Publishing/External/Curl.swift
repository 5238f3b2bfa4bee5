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
    private let process: ChildProcess

    /// nil when it can't be started.
    init?(asking addresses: [String], _ configuration: String) {
        let words = ["curl", "--disable", "--config", "-"]
        guard let process = ChildProcess(words, input: Array(configuration.utf8)) else { return nil }
        count = addresses.count
        self.process = process
    }

    /// Waits for the end and reads what it answers; nil when that is no answer.
    func answers() -> [ExternalAnswer]? {
        let lines = process.readAll().split(separator: 0x0A).map { line in
            line.split(separator: 0x20).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        }
        process.end()
        var answers: [ExternalAnswer?] = Array(repeating: nil, count: count)
        for line in lines where line.count == 3 && answers.indices.contains(line[0]) {
            answers[line[0]] = ExternalAnswer(exit: line[1], status: line[2])
        }
        return lines.isEmpty ? nil : answers.map { $0 ?? .unknown("curl gave no answer") }
    }
}
