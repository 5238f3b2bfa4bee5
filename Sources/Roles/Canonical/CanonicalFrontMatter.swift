import Diagnostics
import Markdown
import Repair

/// The front matter of a guide's canonical form: the lines it has, and a title where it states none.
enum CanonicalFrontMatter {
    static func bytes(of guide: Guide) -> [UInt8] {
        let own = lines(of: guide)
        let titled = ["title: \(quoted(guide.documentTitle))"] + own
        let isStated = guide.article.frontMatter?["title"] != nil
        let content = isStated || !isSound(titled, of: guide) ? own : titled
        return Array((["---"] + content + ["---", "", ""]).joined(separator: "\n").utf8)
    }

    private static func lines(of guide: Guide) -> [String] {
        guard let lines = guide.frontMatterLines, lines.last - lines.first > 1 else { return [] }
        return ((lines.first + 1)..<lines.last).map { String(decoding: guide.source.line($0), as: UTF8.self) }
    }

    /// Whether the lines read as the title and the keys that were there before.
    private static func isSound(_ lines: [String], of guide: Guide) -> Bool {
        let text = Array(lines.map { $0 + "\n" }.joined().utf8)
        guard repairText(path: guide.path, bytes: text).value.text == text else { return false }
        let read = parseYAML(text, path: guide.path, firstLine: 2)
        let keys = ["title"] + (guide.article.frontMatter?.entries.map(\.key) ?? [])
        return read.diagnostics.isEmpty && read.value?.entries?.map(\.key) == keys
            && read.value?["title"]?.string == guide.documentTitle
    }

    /// The text in double quotes unless YAML reads it as it is.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            text.utf8.first?.isASCIILetter == true && text.utf8.last != 0x20
            && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 >= 0x80 || " -/.()&+,'".utf8.contains($0) }
        if isPlain { return text }
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\u{0}"..<" ", "\u{7F}": "\\x" + hexadecimal(scalar.value)
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return digits.utf8.count < 2 ? "0" + digits : digits
    }
}
