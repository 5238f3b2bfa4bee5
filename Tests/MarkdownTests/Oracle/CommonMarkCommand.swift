import Foundation
import Testing

/// The command `cmark-gfm`: the HTML that it writes is what unrepaired text is compared with.
enum CommonMarkCommand {
    static let isInstalled = path != nil
    static let reason: Comment = "needs the command cmark-gfm in /usr/bin or /usr/local/bin"

    private static let path = ["/usr/bin/cmark-gfm", "/usr/local/bin/cmark-gfm"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// The HTML of one text, footnotes included.
    static func html(of text: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = ["footnotes", "table", "strikethrough", "tagfilter", "tasklist"].flatMap { ["-e", $0] }
        let file = FileManager.default.temporaryDirectory.appending(path: "rolebook-\(UUID().uuidString).md")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        process.arguments?.append(file.path())
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The HTML of many texts from one run of the command.
    ///
    /// Each text stands in the item of a list of its own, four columns in, so that tabs keep their stops; the rule
    /// behind it ends whatever the text left open. Texts must not define what the whole document shares: footnotes and
    /// link references.
    static func html(ofEach texts: [String]) throws -> [String] {
        let items = texts.map { text in
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let last = text.hasSuffix("\n") ? lines.dropLast() : lines[...]
            return "1.  \(opening)\n\n" + last.map { "    \($0)\n" }.joined() + "***\n"
        }
        let html = try html(of: items.joined())
        return html.components(separatedBy: "<ol>\n<li>\n<p>\(opening)</p>\n").dropFirst().map {
            $0.droppingSuffix("</li>\n</ol>\n<hr />\n")
        }
    }

    private static let opening = "begin of the text"
}

extension String {
    fileprivate func droppingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
