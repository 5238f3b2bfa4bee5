import Foundation
import Search

/// The browser's half of the search, run by Node.js where there is one.
///
/// Pieces of the index are handed over as the engine asks for them, as a page would.
struct Engine {
    struct Answer: Decodable, Equatable {
        /// The paths of the results in their order.
        var paths: [String]
        var kinds: [String]
        var total: Int
        /// All files that had to be loaded, and their size.
        var files: [String]
        var loaded: Int
    }

    let files: [SearchFile]

    static let isPresent = node != nil && FileManager.default.fileExists(atPath: source.path)

    static let source = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../templates/assets/search-engine.js").standardized

    func answers(_ queries: [String], chosen: [String: String] = [:], limit: Int = 10) throws -> [Answer] {
        let files = Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        let answers = try Engine.run(
            Self.find, Question(files: files, queries: queries, chosen: chosen, limit: limit))
        return try JSONDecoder().decode([Answer].self, from: answers)
    }

    /// The words that the engine makes of each text: wholes and parts, as sets in ascending order.
    static func words(of texts: [String]) throws -> [[String]] {
        let answer = try run(
            """
            const isCompound = word => /[._/&'+#-]/.test(word) && [...word].length <= 32;
            const words = text => rolebookSearch.chunks(text)
              .flatMap(({ whole, parts }) => [...[whole].filter(isCompound), ...parts]);
            console.log(JSON.stringify(input.map(text => [...new Set(words(text))].sort())));
            """, texts)
        return try JSONDecoder().decode([[String]].self, from: answer)
    }

    /// Runs a program that finds the engine loaded and its argument as `input`.
    private static func run(_ program: String, _ input: some Encodable) throws -> Data {
        let process = Process()
        process.executableURL = node
        let start = "const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));"
        let engine = "require(\(String(reflecting: source.path)));"
        process.arguments = ["-e", start + engine + program]
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        try process.run()
        let bytes = try JSONEncoder().encode(input)
        DispatchQueue.global().async {
            try? stdin.fileHandleForWriting.write(contentsOf: bytes)
            try? stdin.fileHandleForWriting.close()
        }
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return output
    }

    private static let node: URL? = ["/usr/bin/node", "/usr/local/bin/node", "/opt/homebrew/bin/node"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(filePath: $0) }

    private struct Question: Encodable {
        var files: [String: String]
        var queries: [String]
        var chosen: [String: String]
        var limit: Int
    }

    private static let find = """
        const loaded = new Set();
        const load = name => {
          const path = `search/${name}.js`;
          if (!loaded.has(path)) require("vm").runInThisContext(input.files[path]);
          loaded.add(path);
        };
        const answer = query => {
          loaded.clear();
          let found;
          do {
            found = rolebookSearch.find(query, input.chosen, input.limit);
            found.need.forEach(load);
          } while (found.need.length);
          const sizes = [...loaded].map(path => Buffer.byteLength(input.files[path]));
          return {
            paths: found.results.map(result => result.path), kinds: found.results.map(result => result.kind),
            total: found.total, files: [...loaded], loaded: sizes.reduce((a, b) => a + b, 0),
          };
        };
        console.log(JSON.stringify(input.queries.map(answer)));
        """
}
