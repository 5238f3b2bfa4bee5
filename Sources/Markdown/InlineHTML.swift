extension HTMLRenderer {
    /// Appends inlines as HTML. A link within a link is written as its text alone.
    package mutating func write(_ inlines: [Inline], into html: inout [UInt8]) {
        for inline in inlines { write(inline, into: &html) }
    }

    private mutating func write(_ inline: Inline, into html: inout [UInt8]) {
        switch inline {
        case .text(let text), .html(let text): html.append(escaping: text)
        case .softBreak: html.append(markup: "\n")
        case .lineBreak: html.append(markup: "<br />\n")
        case .code(let text): writeCode(text, into: &html)
        case .emphasis(let children): write(children, in: "em", into: &html)
        case .strong(let children): write(children, in: "strong", into: &html)
        case .strikethrough(let children): write(children, in: "del", into: &html)
        case .link(let destination, let title, let children):
            let address = SafeURL(destination).flatMap { resolve(.link($0)) }
            writeLink(to: address, title: title, children, into: &html)
        case .image(let source, let title, let children):
            writeImage(source, title: title, text: children.plainText, into: &html)
        case .footnoteReference(let label): writeFootnoteReference(label, into: &html)
        case .mention(let id, let text):
            writeLink(to: resolve(.mention(id: id, text: text)), title: "", [.text(text)], into: &html)
        }
    }

    private func writeCode(_ text: String, into html: inout [UInt8]) {
        html.append(markup: "<code>")
        html.append(escaping: text)
        html.append(markup: "</code>")
    }

    private mutating func write(_ children: [Inline], in tag: String, into html: inout [UInt8]) {
        html.append(markup: "<\(tag)>")
        write(children, into: &html)
        html.append(markup: "</\(tag)>")
    }

    private mutating func writeLink(
        to address: String?, title: String, _ children: [Inline], into html: inout [UInt8]
    ) {
        guard let address, !isInLink else { return write(children, into: &html) }
        html.append(markup: "<a href=\"")
        html.append(escapingAddress: address)
        writeTitle(title, into: &html)
        html.append(markup: "\">")
        isInLink = true
        write(children, into: &html)
        isInLink = false
        html.append(markup: "</a>")
    }

    private func writeImage(_ source: String, title: String, text: String, into html: inout [UInt8]) {
        guard let address = SafeURL(source).flatMap({ resolve(.image($0)) }) else { return html.append(escaping: text) }
        html.append(markup: "<img src=\"")
        html.append(escapingAddress: address)
        html.append(markup: "\" alt=\"")
        html.append(escaping: text)
        writeTitle(title, into: &html)
        html.append(markup: "\" />")
    }

    /// Closes the value before it and leaves its own open, so that the caller closes either.
    private func writeTitle(_ title: String, into html: inout [UInt8]) {
        guard !title.isEmpty else { return }
        html.append(markup: "\" title=\"")
        html.append(escaping: title)
    }
}
