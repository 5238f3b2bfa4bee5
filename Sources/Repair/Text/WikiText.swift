import Diagnostics

/// The text within a line of a wiki's source: links, notes, bold and italics.
struct WikiText {
    private let text: ArraySlice<UInt8>
    private let bold: (open: String, close: String)
    private let italic: (open: String, close: String)
    private var output: [UInt8] = []
    private var isBold = false
    private var isItalic = false
    private var index: Int
    private var missing: Set<String> = []

    static func markdown(of text: ArraySlice<UInt8>) -> [UInt8] {
        var reader = WikiText(text, bold: ("**", "**"), italic: ("*", "*"))
        return reader.read()
    }

    static func html(of text: ArraySlice<UInt8>) -> [UInt8] {
        var reader = WikiText(text, bold: ("<b>", "</b>"), italic: ("<i>", "</i>"))
        return reader.read()
    }

    private init(_ text: ArraySlice<UInt8>, bold: (String, String), italic: (String, String)) {
        self.text = text
        self.bold = bold
        self.italic = italic
        index = text.startIndex
    }

    private mutating func read() -> [UInt8] {
        guard text.contains(where: { "'[{<".utf8.contains($0) }), !isDirective else { return Array(text) }
        while index < text.endIndex {
            let rest = text[index...]
            if rest.starts(with: "''".utf8) {
                takeQuotes(rest.prefix { $0 == UInt8(ascii: "'") }.count)
            } else if !(rest.starts(with: "[[".utf8) && takeLink())
                && !(rest.first == UInt8(ascii: "[") && takeAddress())
                && !(rest.starts(with: "{{".utf8) && takeTemplate()) && !(rest.starts(with: "<ref".utf8) && takeNote())
            {
                output.append(text[index])
                index += 1
            }
        }
        if isItalic { output += italic.close.utf8 }
        if isBold { output += bold.close.utf8 }
        return output
    }

    /// A line that is a template, a category or a link to another language as a whole is no text.
    private var isDirective: Bool {
        text.starts(with: "{{".utf8) && text.last == UInt8(ascii: "}")
            || text.starts(with: "[[".utf8) && text.last == UInt8(ascii: "]") && text.contains(UInt8(ascii: ":"))
                && text.indices.count { text[$0...].starts(with: "[[".utf8) } == 1
    }

    private mutating func takeQuotes(_ count: Int) {
        index += count
        if count == 2 || count >= 5 {
            output += (isItalic ? italic.close : italic.open).utf8
            isItalic.toggle()
        }
        if count >= 3 {
            output += (isBold ? bold.close : bold.open).utf8
            isBold.toggle()
        }
    }

    /// `[[Page|text]]` shows its text, `[[Page]]` the page's name.
    private mutating func takeLink() -> Bool {
        guard let end = offset(of: "]]"), !text[(index + 2)..<end].contains(UInt8(ascii: "[")) else { return false }
        let inside = text[(index + 2)..<end]
        let shown = inside.lastIndex(of: UInt8(ascii: "|")).map { inside[($0 + 1)...] } ?? inside
        output += shown
        index = end + 2
        return true
    }

    /// `[https://example.org text]`.
    private mutating func takeAddress() -> Bool {
        guard text[(index + 1)...].starts(with: "http".utf8), let end = offset(of: "]"),
            let space = text[index..<end].firstIndex(of: 0x20)
        else { return false }
        output += [UInt8(ascii: "[")] + text[(space + 1)..<end] + Array("](".utf8) + text[(index + 1)..<space]
        output.append(UInt8(ascii: ")"))
        index = end + 1
        return true
    }

    /// A template in the midst of a text asks for a source or the like; what it shows is not told here.
    private mutating func takeTemplate() -> Bool {
        guard let end = offset(of: "}}") else { return false }
        index = end + 2
        return true
    }

    /// A note stands in parentheses where it is made; a reference to one made elsewhere shows nothing.
    private mutating func takeNote() -> Bool {
        guard let open = offset(of: ">") else { return false }
        if text[open - 1] == UInt8(ascii: "/") {
            index = open + 1
            return true
        }
        guard let end = offset(of: "</ref>"), end > open else { return false }
        output += Array(" (".utf8) + text[(open + 1)..<end] + Array(")".utf8)
        index = end + "</ref>".utf8.count
        return true
    }

    /// The next place of a sign; one that was not found once is not looked for again.
    private mutating func offset(of sign: String) -> Int? {
        guard !missing.contains(sign) else { return nil }
        let found = text[index...].firstOccurrence(of: Array(sign.utf8))?.lowerBound
        if found == nil { missing.insert(sign) }
        return found
    }
}
