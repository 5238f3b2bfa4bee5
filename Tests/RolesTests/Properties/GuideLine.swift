/// A line of a guide's text and whether it is Markdown: front matter and code are not.
struct GuideLine {
    var text: String
    let isMarkdown: Bool

    static func lines(of text: String) -> [GuideLine] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var isFrontMatter = lines.first == "---"
        var isCode = false
        return lines.enumerated().map { index, line in
            let isMark = line.hasPrefix("```")
            defer {
                if isMark { isCode.toggle() }
                if index > 0, line == "---" { isFrontMatter = false }
            }
            return GuideLine(text: line, isMarkdown: !isCode && !isMark && !isFrontMatter)
        }
    }

    var isBlank: Bool { text.allSatisfy { $0 == " " } }

    /// The number of `#` of an ATX heading.
    var headingLevel: Int? {
        let marks = text.prefix { $0 == "#" }.count
        return isMarkdown && (1...6).contains(marks) && text.dropFirst(marks).first == " " ? marks : nil
    }

    var headingText: String { String(text.drop { $0 == "#" }.drop { $0 == " " }) }

    /// The line with another mark in place of its bullet, when that is one of `marks`.
    func withBullet(_ mark: Character, insteadOf marks: String) -> String {
        let indent = text.prefix { $0 == " " }
        let rest = text.dropFirst(indent.count)
        guard isMarkdown, let first = rest.first, marks.contains(first), rest.dropFirst().first == " " else {
            return text
        }
        return indent + String(mark) + rest.dropFirst()
    }

    /// The line with `)` in place of the full stop behind an item's number.
    var withParenthesis: String {
        let indent = text.prefix { $0 == " " }
        let digits = text.dropFirst(indent.count).prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(indent.count + digits.count)
        guard isMarkdown, !digits.isEmpty, rest.hasPrefix(". ") else { return text }
        return indent + digits + ")" + rest.dropFirst()
    }
}

extension [GuideLine] {
    func map(_ change: (GuideLine) -> String) -> String {
        let lines: [String] = self.map(change)
        return lines.joined(separator: "\n")
    }
}
