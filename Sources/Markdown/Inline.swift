/// What stands inside a line of text, in CommonMark's terms.
package enum Inline: Hashable, Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case html(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    indirect case link(destination: String, title: String, [Inline])
    indirect case image(source: String, title: String, [Inline])
    case footnoteReference(String)
    /// A name of the vocabulary that linking recognised: the entity's id and the text as written.
    indirect case mention(id: String, text: String)
}

extension Inline {
    /// The text a reader sees, without marks; line breaks become single spaces.
    package var plainText: String {
        if case .text(let text) = self { return text }
        var text = ""
        appendPlainText(to: &text)
        return text
    }

    fileprivate func appendPlainText(to text: inout String) {
        switch self {
        case .text(let part), .code(let part), .mention(_, let part): text += part
        case .softBreak, .lineBreak: text += " "
        case .html, .footnoteReference: break
        case .emphasis(let children), .strong(let children), .strikethrough(let children):
            children.appendPlainText(to: &text)
        case .link(_, _, let children), .image(_, _, let children): children.appendPlainText(to: &text)
        }
    }
}

extension [Inline] {
    package var plainText: String {
        if count == 1 { return self[0].plainText }
        var text = ""
        appendPlainText(to: &text)
        return text
    }

    func appendPlainText(to text: inout String) {
        for inline in self { inline.appendPlainText(to: &text) }
    }

    /// The same inlines cut at soft and hard breaks: one element for each line of the source.
    package var lines: [[Inline]] {
        var lines: [[Inline]] = [[]]
        for inline in self {
            switch inline {
            case .softBreak, .lineBreak: lines.append([])
            default: lines[lines.count - 1].append(inline)
            }
        }
        return lines
    }
}
