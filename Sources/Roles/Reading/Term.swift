import Diagnostics
import Markdown
import Repair

/// The name at the head of an item and the text behind it: `**Name:** text`, `**Name** – text`, `Name: text`.
struct Term {
    let name: String
    let text: String
    /// Whether the name is bold: a plain `Name: text` may as well be a sentence.
    let isMarked: Bool
    /// Whether a dash stands behind the name: a label has a colon.
    var isDashed = false

    init?(_ inlines: [Inline]) {
        if let marked = Self.marked(inlines) {
            self = marked
            return
        }
        let plain = inlines.plainText
        guard plain.mayHoldColon, let colon = plain.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        let name = plain[..<colon].trimmingSpace
        let text = plain[plain.index(after: colon)...]
        let isWide = plain[colon] == "："
        guard !name.isEmpty, name.split(at: " ").count <= 8, isWide || text.utf8.first == 0x20 else {
            return nil
        }
        self.init(name: name, text: text.trimmingSpace, isMarked: false)
    }

    private init(name: String, text: String, isMarked: Bool) {
        self.name = name
        self.text = text
        self.isMarked = isMarked
    }

    private static func marked(_ inlines: [Inline]) -> Term? {
        let inlines = withoutSign(inlines)
        guard case .strong(let content)? = inlines.first else { return nil }
        let name = content.plainText
        let rest = inlines.dropFirst().map(\.plainText).joined()
        if name.hasSuffix(":") {
            return Term(name: name.trimmingColon, text: rest.trimmingSpace, isMarked: true)
        }
        let bare = rest.drop(while: \.isWhitespace)
        guard let mark = bare.unicodeScalars.first, ":：–—-".unicodeScalars.contains(mark) else { return nil }
        var term = Term(name: name.trimmingSpace, text: bare.dropFirst().trimmingSpace, isMarked: true)
        term.isDashed = "–—-".unicodeScalars.contains(mark)
        return term
    }

    /// The text without an emoji that stands before the bold name.
    private static func withoutSign(_ inlines: [Inline]) -> ArraySlice<Inline> {
        guard case .text(let sign)? = inlines.first, sign.utf8.first.map({ $0 >= 0x80 }) ?? false,
            HeadingKey(sign).title.isEmpty
        else { return inlines[...] }
        return inlines.dropFirst()
    }
}

extension String {
    /// Whether a byte of a colon, narrow or wide, stands in it: asked first, because bytes are compared fast.
    fileprivate var mayHoldColon: Bool {
        utf8.contains { $0 == UInt8(ascii: ":") || $0 == 0xEF }
    }
}
