extension HTMLRenderer {
    mutating func writeFootnote(_ label: String, _ blocks: [Block], into html: inout [UInt8]) {
        html.append(markup: "<li id=\"")
        html.append(escapingAddress: "fn-" + footnotePrefix + label)
        html.append(markup: "\">\n")
        write(blocks, isTight: false, into: &html)
        if footnotes.useCount(of: label) > 0 { writeBackReferences(to: label, behind: blocks, into: &html) }
        html.append(markup: "</li>\n")
    }

    /// Puts the links back at the end of the last paragraph, or below what stands last instead of one.
    private func writeBackReferences(to label: String, behind blocks: [Block], into html: inout [UInt8]) {
        let end = Array("</p>\n".utf8)
        if case .paragraph? = blocks.last?.kind, html.suffix(end.count).elementsEqual(end) {
            html.removeLast(end.count)
            html.append(markup: " ")
            writeBackReferences(to: label, into: &html)
            html.append(markup: "</p>\n")
        } else {
            writeBackReferences(to: label, into: &html)
            html.append(markup: "\n")
        }
    }

    /// Within a link the number stands alone, because no link may stand in another.
    mutating func writeFootnoteReference(_ label: String, into html: inout [UInt8]) {
        guard let number = footnotes.number(of: label) else { return html.append(escaping: "[^\(label)]") }
        guard !isInLink else { return html.append(markup: "<sup class=\"footnote-ref\">\(number)</sup>") }
        let use = footnotes.use(label)
        html.append(markup: "<sup class=\"footnote-ref\"><a href=\"#")
        html.append(escapingAddress: "fn-" + footnotePrefix + label)
        html.append(markup: "\" id=\"")
        html.append(escapingAddress: referenceAnchor(label, use: use))
        html.append(markup: "\" data-footnote-ref>\(number)</a></sup>")
    }

    /// At most a hundred: a footnote that is used often would make a page many times larger than its guide.
    private func writeBackReferences(to label: String, into html: inout [UInt8]) {
        let count = min(footnotes.useCount(of: label), 100)
        for use in 1...max(count, 1) {
            html.append(markup: use == 1 ? "<a href=\"#" : " <a href=\"#")
            html.append(escapingAddress: referenceAnchor(label, use: use))
            html.append(markup: "\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">")
            html.append(markup: use == 1 ? "↩</a>" : "↩<sup class=\"footnote-ref\">\(use)</sup></a>")
        }
    }

    private func referenceAnchor(_ label: String, use: Int) -> String {
        "fnref-" + footnotePrefix + label + (use == 1 ? "" : "-\(use)")
    }
}
