import Testing

@Suite("The rules of the house")
struct HouseRuleTests {
    static let sources = Repository.files(below: "Sources", ending: ".swift")
    static let tests = Repository.files(below: "Tests", ending: ".swift")

    @Test("keep every file at 300 lines or fewer", arguments: sources + tests)
    func size(file: String) {
        #expect(Repository.lines(file).count - 1 <= 300)
    }

    @Test("keep the median source file under 90 lines")
    func median() {
        let sizes = Self.sources.map { Repository.lines($0).count }.sorted()
        #expect(sizes[sizes.count / 2] < 90)
    }

    @Test("call no type by a word that says nothing of it", arguments: sources)
    func names(file: String) {
        let empty = ["Manager", "Helper", "Helpers", "Utils", "Utilities", "Base", "Context"]
        for line in Repository.lines(file) {
            let words = line.split { !$0.isLetter && !$0.isNumber }
            guard
                let kind = words.firstIndex(where: { ["struct", "enum", "class", "actor", "protocol"].contains($0) }),
                kind + 1 < words.count, words[kind + 1].first?.isUppercase == true
            else { continue }
            #expect(!empty.contains { words[kind + 1].hasSuffix($0) }, "\(file): \(words[kind + 1])")
        }
    }

    @Test("keep nothing at the top of the repository but what belongs there")
    func top() {
        let known: Set<String> = [
            "Package.swift", "Package.resolved", "Sources", "Tests", "Plugins", "Benchmarks", "content", "templates",
            "starter", "public", "rolebook.yml", "README.md", "SECURITY.md", "LICENSE", "Makefile",
        ]
        // Names with a dot before them are tools' own, and packages are built here by `make deb`.
        let others = Repository.names(in: "").filter { name in
            !name.hasPrefix(".") && !name.hasSuffix(".deb") && !known.contains(name)
        }
        #expect(others == [])
    }

    /// What may not stand in the product, with the files that have a stated reason.
    static let forbidden: [(word: String, exceptions: [String])] = [
        ("fatalError(", []), ("preconditionFailure(", []), ("precondition(", []), ("try!", []), ("as!", []),
        (": Any", []), ("[Any", []), ("<Any", []), ("AnyObject", []), ("Mirror(", []), ("unowned", []),
        ("@unchecked Sendable", ["Sources/Markdown/CommonMarkTree.swift", "Sources/Serving/HTTPServer.swift"]),
        ("nonisolated(unsafe)", []), ("TODO", []), ("FIXME", []), ("removeItem", []), ("nftw(", []),
        ("import Foundation", []), (" print(", []),
    ]

    @Test("keep the product free of what can crash, guess or delete", arguments: forbidden)
    func words(word: String, exceptions: [String]) {
        for file in Self.sources where !exceptions.contains(file) {
            for (index, line) in Repository.lines(file).enumerated() where line.contains(word) {
                let code = line.drop { $0 == " " }
                guard !code.hasPrefix("//") || word == "TODO" || word == "FIXME" else { continue }
                Issue.record("\(file):\(index + 1): '\(word)'")
            }
        }
    }

    @Test("show the world nothing but the kit")
    func publicFace() {
        for file in Self.sources where !file.hasPrefix("Sources/RolebookKit/") {
            for (index, line) in Repository.lines(file).enumerated()
            where line.drop(while: { $0 == " " }).hasPrefix("public ") {
                Issue.record("\(file):\(index + 1): \(line)")
            }
        }
    }

    @Test("give every rule an id of its own, in the file of its area")
    func ruleIDs() {
        var seen: [String: String] = [:]
        for file in Repository.files(below: "Sources/Diagnostics/Rules", ending: ".swift") {
            for line in Repository.lines(file) {
                guard let start = line.firstRange(of: "\"RB") else { continue }
                let id = String(line[start.upperBound...].prefix(4))
                #expect(id.utf8.allSatisfy { (0x30...0x39).contains($0) }, "\(file): RB\(id)")
                #expect(seen[id] == nil, "\(file): RB\(id) stands in \(seen[id] ?? "") too")
                seen[id] = file
            }
        }
        #expect(!seen.isEmpty)
    }

    @Test("list every rule, so that it can be named in a configuration")
    func ruleLists() {
        for file in Repository.files(below: "Sources/Diagnostics/Rules", ending: "Rules.swift") {
            let text = Repository.text(file)
            for line in Repository.lines(file) {
                guard let start = line.firstRange(of: "package static let "),
                    let end = line.firstRange(of: " = Rule(")
                else { continue }
                let name = line[start.upperBound..<end.lowerBound]
                #expect(text.contains(".\(name),") || text.contains(".\(name)]"), "\(file): \(name)")
            }
        }
    }
}
