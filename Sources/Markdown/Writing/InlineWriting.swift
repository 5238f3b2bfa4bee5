import Diagnostics

/// Writes inlines as CommonMark that reads back as the same inlines.
struct InlineWriting {
    /// Whether line breaks are written as blanks, as headings and cells of tables ask for.
    let isOneLine: Bool
    private(set) var bytes: [UInt8] = []
    private var isInLink = false

    init(_ inlines: [Inline], isOneLine: Bool) {
        self.isOneLine = isOneLine
        write(inlines, isWithin: false)
    }

    private mutating func write(_ inlines: [Inline], isWithin: Bool) {
        for (index, inline) in inlines.enumerated() {
            write(inline, next: index + 1 < inlines.count ? inlines[index + 1] : nil, isWithin: isWithin)
        }
    }

    private mutating func write(_ inline: Inline, next: Inline?, isWithin: Bool) {
        switch inline {
        case .text(let text), .mention(_, let text): write(text, next: next, isWithin: isWithin)
        case .softBreak: bytes.append(isOneLine ? 0x20 : 0x0A)
        case .lineBreak: bytes += Array(isOneLine ? " ".utf8 : "\\\n".utf8)
        case .code(let text): writeCode(text)
        case .html(let text): bytes += text.utf8.map { isOneLine && $0 == 0x0A ? 0x20 : $0 }
        case .emphasis(let children): write(children, between: "*", next: next)
        case .strong(let children): write(children, between: "**", next: next)
        case .strikethrough(let children): write(children, between: "~~", next: next)
        case .link(let destination, let title, let children):
            writeLink(to: destination, title: title, children)
        case .image(let source, let title, let children):
            bytes.append(UInt8(ascii: "!"))
            writeLabel(children)
            writeTarget(source, title: title)
        case .footnoteReference(let label): bytes += "[^\(label)]".utf8
        }
    }

    private mutating func write(_ text: String, next: Inline?, isWithin: Bool) {
        // Behind a footnote's mark at the head of a line a colon would make it the footnote itself.
        if text.utf8.first == UInt8(ascii: ":"), bytes.last == UInt8(ascii: "]") { bytes.append(UInt8(ascii: "\\")) }
        let isEnd = next == nil || next == .softBreak || next == .lineBreak
        bytes.append(markdown: text, isInLink: isInLink, precedes: isEnd && !isWithin ? nil : next ?? .text(""))
    }

    /// One backtick more than any run in the text, and blanks where the text begins or ends with one.
    private mutating func writeCode(_ text: String) {
        let content = Array(text.utf8)
        let fence = [UInt8](repeating: UInt8(ascii: "`"), count: content.longestRun(of: UInt8(ascii: "`")) + 1)
        let isPadded =
            content.first == UInt8(ascii: "`") || content.last == UInt8(ascii: "`")
            || content.first == 0x20 && content.last == 0x20 && content.contains { $0 != 0x20 }
        bytes += fence + (isPadded ? [0x20] : []) + content + (isPadded ? [0x20] : []) + fence
    }

    /// Blanks at either end stand outside the marks, where CommonMark wants them.
    private mutating func write(_ children: [Inline], between mark: String, next: Inline?) {
        let start = bytes.count
        var mark = Array(mark.utf8)
        if bytes.last == UInt8(ascii: "*"), mark[0] == UInt8(ascii: "*"), next?.beginsWithWord != true {
            mark = mark.map { _ in UInt8(ascii: "_") }
        }
        bytes += mark
        let inner = bytes.count
        write(children, isWithin: true)
        let written = Array(bytes[inner...])
        bytes.removeLast(bytes.count - start)
        let leading = written.prefix(while: \.isSpace)
        let content = written[leading.count...].reversed().drop(while: \.isSpace).reversed()
        bytes += leading
        if !content.isEmpty { bytes += mark + content + mark }
        bytes += written[(leading.count + content.count)...]
    }

    private mutating func writeLink(to destination: String, title: String, _ children: [Inline]) {
        if title.isEmpty, children == [.text(destination)], destination.isAutolink {
            bytes += "<\(destination)>".utf8
            return
        }
        writeLabel(children)
        writeTarget(destination, title: title)
    }

    private mutating func writeLabel(_ children: [Inline]) {
        bytes.append(UInt8(ascii: "["))
        let outer = isInLink
        isInLink = true
        write(children, isWithin: true)
        isInLink = outer
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func writeTarget(_ destination: String, title: String) {
        bytes.append(UInt8(ascii: "("))
        let isPlain =
            !destination.isEmpty && destination.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"()<>".utf8.contains($0) }
        if !isPlain { bytes.append(UInt8(ascii: "<")) }
        bytes += destination.escaping(isPlain ? "\\&" : "\\&<>")
        if !isPlain { bytes.append(UInt8(ascii: ">")) }
        if !title.isEmpty {
            bytes += " \"".utf8
            bytes += title.escaping("\\&\"")
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ")"))
    }
}

extension Inline {
    /// Whether the text begins with a letter or digit, which an underscore as mark can't touch.
    fileprivate var beginsWithWord: Bool {
        switch self {
        case .text(let text), .mention(_, let text):
            text.utf8.first.map { $0 >= 0x80 || $0.isASCIIAlphanumeric } ?? false
        default: false
        }
    }
}

extension String {
    /// The bytes with a backslash before each of these signs.
    func escaping(_ signs: String) -> [UInt8] {
        utf8.flatMap { signs.utf8.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
    }

    /// Whether the address can stand in angle brackets as it is.
    fileprivate var isAutolink: Bool {
        guard hasPrefix("http://") || hasPrefix("https://") else { return false }
        return utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"<>&\\".utf8.contains($0) }
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { isASCIIBlank || self == 0x0A }
}

extension [UInt8] {
    /// The length of the longest run of `byte`.
    func longestRun(of byte: UInt8) -> Int {
        var longest = 0
        var run = 0
        for other in self {
            run = other == byte ? run + 1 : 0
            longest = Swift.max(longest, run)
        }
        return longest
    }
}
