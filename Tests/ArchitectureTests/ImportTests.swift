import Testing

@Suite("The walls between the rooms")
struct ImportTests {
    /// What each room may import: the table of `Sources/README.md`. Only Publishing and rolebook know the system.
    static let allowed: [String: Set<String>] = [
        "Diagnostics": [],
        "Markdown": ["Diagnostics", "CMarkGFM", "CYAML", "Glibc", "Synchronization"],
        "Repair": ["Diagnostics", "Markdown"],
        "Roles": ["Diagnostics", "Markdown", "Repair"],
        "Linking": ["Diagnostics", "Markdown", "Roles"],
        "Templates": ["Diagnostics"],
        "Search": ["Diagnostics"],
        "Rendering": [
            "Diagnostics", "Markdown", "Repair", "Roles", "Linking", "Templates", "Search", "Synchronization",
        ],
        "Publishing": [
            "Diagnostics", "Markdown", "Repair", "Roles", "Linking", "Templates", "Search", "Rendering",
            "DefaultContent", "CLinux", "Glibc", "Synchronization",
        ],
        "Serving": ["Diagnostics", "Rendering", "Publishing", "CMicroHTTPD", "Glibc", "Synchronization"],
        "RolebookKit": ["Diagnostics", "Publishing"],
        "rolebook": ["Diagnostics", "Publishing", "Serving", "Glibc", "Synchronization"],
    ]
    private static let clangRooms = ["CLinux", "CMarkGFM", "CMicroHTTPD", "CYAML", "DefaultContent"]

    @Test("stand in the table, one for every folder of Sources")
    func rooms() {
        #expect(Repository.folders(in: "Sources") == (Self.allowed.keys + Self.clangRooms).sorted())
    }

    @Test("are not broken by an import", arguments: allowed.keys.sorted())
    func imports(room: String) {
        let allowed = Self.allowed[room] ?? []
        let files = Repository.files(below: "Sources/\(room)", ending: ".swift")
        #expect(!files.isEmpty)
        for file in files {
            for (index, line) in Repository.lines(file).enumerated() {
                guard let module = importedModule(line) else { continue }
                #expect(allowed.contains(module), "\(file):\(index + 1): \(room) may not import \(module)")
            }
        }
    }

    /// The module of an import line, with or without an access level and a kind, as in `package import struct X.Y`.
    private func importedModule(_ line: Substring) -> String? {
        let words = line.split { $0 == " " || $0 == "." }
        let modifiers = ["package", "public", "internal", "fileprivate", "private", "@_exported", "@preconcurrency"]
        guard let position = words.firstIndex(of: "import"),
            words[..<position].allSatisfy({ modifiers.contains(String($0)) || $0.hasPrefix("@") })
        else { return nil }
        let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        return words[(position + 1)...].first { !kinds.contains($0) }.map(String.init)
    }
}
