import Foundation
import Testing

/// A bad input: what is written into the content, and how the build of it has to end.
///
/// `row` is the number in the table of `README.md` in this folder.
struct TestedInput: CustomTestStringConvertible, Sendable {
    let row: Int
    let name: String
    let files: [String: [UInt8]]
    let status: Int32
    /// Every message, but for excerpts, notes and the summary.
    let messages: [String]

    init(_ row: Int, _ name: String, _ files: [String: [UInt8]], ends status: Int32, _ messages: String...) {
        self.init(row: row, name: name, files: files, status: status, messages: messages)
    }

    /// An input of one guide, `x.md`.
    init(_ row: Int, _ name: String, _ text: String, ends status: Int32, _ messages: String...) {
        let files = ["content/x.md": Array(text.utf8)]
        self.init(row: row, name: name, files: files, status: status, messages: messages)
    }

    init(_ row: Int, _ name: String, bytes: [UInt8], ends status: Int32, _ messages: String...) {
        self.init(row: row, name: name, files: ["content/x.md": bytes], status: status, messages: messages)
    }

    private init(row: Int, name: String, files: [String: [UInt8]], status: Int32, messages: [String]) {
        self.row = row
        self.name = name
        self.files = files
        self.status = status
        self.messages = messages
    }

    var testDescription: String { "row \(row): \(name)" }

    /// The same input with its guide under a name of its own.
    func renamed(_ name: String) -> TestedInput {
        func renamed(_ text: String) -> String { text.replacing("x.md", with: name) }
        return TestedInput(
            row: row, name: self.name, files: Dictionary(uniqueKeysWithValues: files.map { (renamed($0), $1) }),
            status: status, messages: messages.map(renamed))
    }
}

/// A place with a site in `public/`, in which inputs are tried.
struct TestedSite {
    let place: Workplace
    let published: [String: Data]

    /// The path of a site that is built once; every test works on a copy. It stays until the tests are over.
    private static let original = Result {
        let place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
        let outcome = try place.run("build", "-q")
        try #require(outcome.status == 0)
        let script = "d=$(mktemp -d rolebook-command-XXXXXX -p ..) && cp -a . $d && realpath $d | tr -d '\\n'"
        return try Shell.run(script, in: place.path)
    }

    init() throws {
        place = try Workplace()
        _ = try Shell.run("cp -a \(Self.original.get())/. .", in: place.path)
        published = place.files("public")
        try #require(published.count > 5)
    }

    /// Builds with the input; whatever is no success leaves the site as it was, and nothing stays beside it.
    @discardableResult
    func expect(_ input: TestedInput, _ arguments: [String] = ["build"]) throws -> Workplace.Outcome {
        for (name, bytes) in input.files { try place.write(name, bytes) }
        let outcome = try place.run(arguments)
        #expect(outcome.status == input.status)
        #expect(outcome.findings == input.messages)
        if input.status != 0 { expectUnchanged() }
        expectTidy()
        return outcome
    }

    /// Builds with all inputs at once, each in a guide of its own: one run tells the faults of all of them.
    func expect(_ inputs: [TestedInput]) throws {
        let inputs = inputs.enumerated().map { $1.renamed("x\($0 + 10).md") }
        for (name, bytes) in inputs.flatMap(\.files) { try place.write(name, bytes) }
        let outcome = try place.run("build")
        #expect(outcome.status == inputs.map(\.status).max())
        for input in inputs {
            let found = outcome.findings.filter { line in input.files.keys.contains { line.hasPrefix($0 + ":") } }
            #expect(found == input.messages, "\(input.testDescription)")
        }
        if outcome.status != 0 { expectUnchanged() }
        expectTidy()
    }

    func expectUnchanged() {
        #expect(place.files("public") == published)
    }

    func expectTidy() {
        #expect(place.names.filter { $0.hasPrefix(".") && $0 != ".rolebook" } == [])
    }

    /// A page by its path without the ending.
    func page(_ path: String) -> String { place.text("public/\(path).html") }

    /// Every page that the last build wrote, by its path.
    var pages: [String: String] {
        place.files("public").filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }
}

extension Workplace.Outcome {
    /// The lines that state findings.
    var findings: [String] {
        messages.filter { $0.contains(#/: (error|warning)\[RB\d{4}\]: /#) }
    }
}

func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
