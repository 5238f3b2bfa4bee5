import Diagnostics
import Markdown
import Repair

// What is passed over when pay is read: text without any sign that a figure may stand there.

extension String {
    /// Whether a figure may stand in the text: a digit, or a sign beyond ASCII that may be one.
    var mayStatePay: Bool { utf8.contains { $0.isASCIIDigit || $0 >= 0x80 } }
}

extension [Inline] {
    fileprivate var mayStatePay: Bool {
        contains { inline in
            switch inline {
            case .text(let text), .code(let text), .mention(_, let text): text.mayStatePay
            case .softBreak, .lineBreak, .html, .footnoteReference: false
            case .emphasis(let children), .strong(let children), .strikethrough(let children): children.mayStatePay
            case .link(_, _, let children), .image(_, _, let children): children.mayStatePay
            }
        }
    }
}

extension Block {
    /// Whether a figure may stand in one of the block's lines.
    var mayStatePay: Bool {
        switch kind {
        case .paragraph(let inlines): inlines.mayStatePay
        case .list(let list): list.items.contains { $0.blocks.contains { $0.mayStatePay } }
        case .blockQuote(let blocks): blocks.contains { $0.mayStatePay }
        case .table(let table): table.rows.contains { $0.cells.contains { $0.mayStatePay } }
        case .code("", let literal): literal.mayStatePay
        default: false
        }
    }
}

extension Section {
    /// Whether a figure may stand in the section or below it: most sections hold none, and are passed over at once.
    var mayStatePay: Bool {
        heading.text.mayStatePay || blocks.contains { $0.mayStatePay } || children.contains { $0.mayStatePay }
    }
}
