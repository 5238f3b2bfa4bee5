import Foundation

/// A `rolebook serve` that runs until the test is over.
final class Preview {
    private let process = Process()
    private let messages: String
    /// Where it serves, as it says itself.
    let port: UInt16

    /// Starts the program in a folder and waits for the address that it writes.
    init(in place: Workplace, _ arguments: String...) throws {
        messages = place.path + ".messages"
        try Data().write(to: URL(fileURLWithPath: messages))
        process.executableURL = URL(fileURLWithPath: Workplace.program)
        process.arguments = ["serve", "-p", "0"] + arguments
        process.currentDirectoryURL = URL(fileURLWithPath: place.path)
        process.environment = [:]
        process.standardError = FileHandle(forWritingAtPath: messages)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var line = Data()
        while line.last != 0x0A {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            line += more
        }
        let digits = String(decoding: line, as: UTF8.self).split(separator: ":").last?.prefix { $0.isNumber } ?? ""
        port = UInt16(digits) ?? 0
    }

    deinit {
        if process.isRunning { process.terminate() }
        try? FileManager.default.removeItem(atPath: messages)
    }

    /// What it wrote for the user so far.
    var written: String {
        FileManager.default.contents(atPath: messages).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Sends a signal, waits for the end and answers its status.
    func stop(_ signal: Int32 = SIGINT) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Asks for a target as it is spelled, and reads the whole answer.
    func get(_ target: String, _ headers: String..., method: String = "GET") -> Response {
        let lines = ["\(method) \(target) HTTP/1.1", "Connection: close"] + headers
        let hasHost = headers.contains { $0.hasPrefix("Host:") }
        return Response(send((lines + (hasHost ? [] : ["Host: localhost"]) + ["", ""]).joined(separator: "\r\n")))
    }

    /// Opens a connection, sends what may be no whole request, and leaves it at that: nothing is read. Answers the
    /// connection, which the caller closes.
    func dawdle(_ beginning: String) -> Int32? {
        guard let descriptor = connection() else { return nil }
        _ = write(descriptor, beginning, beginning.utf8.count)
        return descriptor
    }

    private func connection() -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if connected == 0 { return descriptor }
        close(descriptor)
        return nil
    }

    private func send(_ request: String) -> [UInt8] {
        guard let descriptor = connection() else { return [] }
        defer { close(descriptor) }
        let bytes = Array(request.utf8)
        _ = write(descriptor, bytes, bytes.count)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return answer }
            answer += buffer[..<count]
        }
    }
}

/// An answer of a server.
struct Response {
    let status: Int
    let headers: [String: String]
    let body: String

    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let end = text.firstRange(of: "\r\n\r\n")
        let head = text[..<(end?.lowerBound ?? text.endIndex)].split(separator: "\r\n")
        status = head.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        body = end.map { String(text[$0.upperBound...]) } ?? ""
        let pairs = head.dropFirst().compactMap { line -> (String, String)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (parts[0].lowercased(), String(parts[1].dropFirst())) : nil
        }
        headers = Dictionary(pairs) { first, _ in first }
    }

    subscript(header: String) -> String? { headers[header] }
}
