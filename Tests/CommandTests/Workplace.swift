import Foundation

/// A folder of its own for one test, in which the real program runs.
final class Workplace {
    struct Outcome {
        let status: Int32
        let output: String
        let messages: [String]
    }

    let path: String

    init() throws {
        let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        path = "\(base)/rolebook-command-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The program that was built together with these tests, beside their bundle.
    static let program: String = {
        let maps = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? ""
        let line = maps.split(separator: "\n").first { $0.hasSuffix(".xctest") } ?? ""
        let bundle = line.drop { $0 != "/" }
        return URL(fileURLWithPath: String(bundle)).deletingLastPathComponent().path + "/rolebook"
    }()

    /// Runs the program here; the time in the summary is replaced, as it differs from run to run.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try run(arguments, environment: environment)
    }

    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        process.environment = environment
        let streams = (output: path + "/../\(UUID().uuidString)", messages: path + "/../\(UUID().uuidString)")
        for stream in [streams.output, streams.messages] {
            try Data().write(to: URL(fileURLWithPath: stream))
        }
        defer {
            for stream in [streams.output, streams.messages] { try? FileManager.default.removeItem(atPath: stream) }
        }
        process.standardOutput = FileHandle(forWritingAtPath: streams.output)
        process.standardError = FileHandle(forWritingAtPath: streams.messages)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: Self.text(streams.output),
            messages: Self.text(streams.messages).split(separator: "\n").map(Self.withoutTime))
    }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func text(_ name: String) -> String { Self.text("\(path)/\(name)") }

    /// Every file below a folder with its bytes.
    func files(_ name: String) -> [String: Data] {
        let inner = FileManager.default.enumerator(atPath: "\(path)/\(name)")?.allObjects as? [String] ?? []
        var files: [String: Data] = [:]
        for file in inner { files[file] = FileManager.default.contents(atPath: "\(path)/\(name)/\(file)") }
        return files
    }

    /// What stands in the folder itself.
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

    private static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private static func withoutTime(_ line: Substring) -> String {
        guard line.hasSuffix(" s"), let point = line.lastIndex(of: "·") ?? line.indices.first else {
            return String(line)
        }
        return line[point...].contains("·") ? line[..<point] + "· TIME" : String(line)
    }
}
