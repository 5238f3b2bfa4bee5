import Diagnostics
import Foundation
import Linking
import Markdown
import Repair
import Roles
import Testing

/// A received document read through the whole line, from its bytes to a library that holds its guide alone.
///
/// Expected texts are taken from the document's own lines, so that a test says which words it wants without repeating
/// whole sentences.
struct ReceivedGuide: Sendable {
    let guide: Guide
    let library: Library
    let diagnostics: [Diagnostic]

    var article: Article { guide.article }

    static let names = [
        "000_201f9499ad56e6c0", "001_1648d00bf512574b", "002_ae2feec27056d70a", "003_0ae1f42cab63a18e",
        "004_e83b8b637dd97b34",
    ]

    /// The folder `shared` stands beside the package or beside a folder that holds it.
    static let isPresent = folder != nil
    static let reason: Comment = "needs ../shared/seeds"

    static func read(_ number: Int) throws -> ReceivedGuide {
        try #require(all.indices.contains(number) ? all[number] : nil)
    }

    private static let folder = [RepositoryWords.root, RepositoryWords.root.deletingLastPathComponent()].map {
        $0.deletingLastPathComponent().appending(path: "shared/seeds")
    }.first { FileManager.default.fileExists(atPath: $0.path()) }

    private static let all: [ReceivedGuide?] = names.map { name in
        folder.flatMap { try? ReceivedGuide(path: name, file: $0.appending(path: name + ".txt")) }
    }

    private init(path: String, file: URL) throws {
        let words = try RepositoryWords.all.get()
        let source = restoreBullets(in: repairText(path: path, bytes: Array(try Data(contentsOf: file))).value)
        let document = parse(source.value)
        let article = recover(document.value, words: words.lexicon.headingWords)
        let reading = readGuide(article.value, lexicon: words.lexicon)
        guide = reading.value
        library = link(guides: [reading.value], vocabulary: words.vocabulary).value
        diagnostics = source.diagnostics + document.diagnostics + article.diagnostics + reading.diagnostics
    }
}

extension ReceivedGuide {
    /// The guide's own role.
    var role: Role {
        get throws { try #require(guide.roles.first) }
    }

    func role(_ title: String) throws -> Role {
        try #require(guide.roles.first { $0.title == title })
    }

    /// The section whose heading stands on a line.
    func section(_ line: Int) throws -> Section {
        try #require(guide.roles.flatMap(\.sections.flattened).first { $0.heading.line == line })
    }

    /// A line after the repair of its characters.
    func line(_ number: Int) -> String {
        String(decoding: article.source.line(number), as: UTF8.self)
    }

    /// The words of a line from the first to the last given, both included.
    func quote(_ number: Int, _ first: String, _ last: String) throws -> String {
        let text = line(number)
        let start = try #require(text.firstRange(of: first)).lowerBound
        let end = try #require(text[start...].firstRange(of: last)).upperBound
        return String(text[start..<end])
    }

    /// A line without the mark of its item and without the signs that make words bold.
    func plain(_ number: Int) -> String {
        var text = line(number).drop { !$0.isLetter && !$0.isNumber && !"*\"$".contains($0) }
        if let mark = text.firstRange(of: ". "), text[..<mark.lowerBound].allSatisfy(\.isNumber) {
            text = text[mark.upperBound...]
        }
        return String(text).replacing("**", with: "")
    }

    func plain(_ numbers: ClosedRange<Int>) -> [String] { numbers.map { plain($0) } }

    /// The tools that linking found on the lines, by id and in the order of the text.
    func tools(_ lines: ClosedRange<Int>) -> [String] {
        mentions(.tool, lines).map(\.entity.slug)
    }

    func mentions(_ kind: EntityKind, _ lines: ClosedRange<Int>) -> [Mention] {
        library.mentions.filter { $0.entity.kind == kind && lines.contains($0.line) }
    }

    /// The dropped lines with their reasons.
    var dropped: [String] { article.dropped.map { "\($0.line) \($0.reason.rawValue)" } }
}

extension Section {
    /// The line, kind and title: what tables of sections compare.
    var summary: String { "\(heading.line) \(kind.rawValue): \(title)" }

    /// The items of the section's lists as indented text.
    var outline: [String] { blocks.outline }
}

extension [Block] {
    /// Paragraphs as written, items with `- ` or their number, nested ones indented by two more spaces.
    var outline: [String] {
        flatMap { block -> [String] in
            guard case .list(let list) = block.kind else { return [block.plainText] }
            return list.items.enumerated().flatMap { offset, item -> [String] in
                let lines = item.blocks.outline
                let mark = list.start.map { "\($0 + offset). " } ?? "- "
                return lines.prefix(1).map { mark + $0 } + lines.dropFirst().map { "  " + $0 }
            }
        }
    }
}
