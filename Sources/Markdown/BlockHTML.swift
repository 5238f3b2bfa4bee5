import Diagnostics

extension HTMLRenderer {
    /// Appends blocks as HTML; footnote definitions become a numbered list with links back to their references.
    package mutating func write(_ blocks: [Block], into html: inout [UInt8]) {
        number(footnotesIn: blocks)
        write(blocks, isTight: false, into: &html)
    }

    mutating func write(_ blocks: [Block], isTight: Bool, into html: inout [UInt8]) {
        var isInNotes = false
        for block in blocks {
            if block.isFootnote != isInNotes {
                html.startLine()
                html.append(markup: isInNotes ? footnotesEnd : footnotesStart)
                isInNotes.toggle()
            }
            write(block, isTight: isTight, into: &html)
        }
        if isInNotes { html.append(markup: footnotesEnd) }
    }

    private mutating func write(_ block: Block, isTight: Bool, into html: inout [UInt8]) {
        if case .paragraph(let inlines) = block.kind, isTight { return write(inlines, into: &html) }
        html.startLine()
        switch block.kind {
        case .heading(let level, let inlines): writeHeading(level, inlines, into: &html)
        case .paragraph(let inlines): writeParagraph(inlines, into: &html)
        case .blockQuote(let blocks): writeQuote(blocks, into: &html)
        case .list(let list): write(list, into: &html)
        case .code(let info, let literal): writeCode(info, literal, into: &html)
        case .html(let text): writeParagraph([.text(text.withoutLastLineEnd)], into: &html)
        case .table(let table): write(table, into: &html)
        case .thematicBreak: html.append(markup: "<hr />\n")
        case .footnoteDefinition(let label, let blocks): writeFootnote(label, blocks, into: &html)
        }
    }

    private mutating func writeHeading(_ level: Int, _ inlines: [Inline], into html: inout [UInt8]) {
        let (shifted, isTooFar) = level.addingReportingOverflow(headingShift)
        let level = isTooFar ? 6 : min(max(shifted, 1), 6)
        html.append(markup: "<h\(level)")
        if let id = headingID(level, inlines) {
            html.append(markup: " id=\"")
            html.append(escaping: id)
            html.append(markup: "\"")
        }
        html.append(markup: ">")
        write(inlines, into: &html)
        html.append(markup: "</h\(level)>\n")
    }

    private mutating func writeParagraph(_ inlines: [Inline], into html: inout [UInt8]) {
        html.append(markup: "<p>")
        write(inlines, into: &html)
        html.append(markup: "</p>\n")
    }

    private mutating func writeQuote(_ blocks: [Block], into html: inout [UInt8]) {
        html.append(markup: "<blockquote>\n")
        write(blocks, isTight: false, into: &html)
        html.startLine()
        html.append(markup: "</blockquote>\n")
    }

    private mutating func write(_ list: List, into html: inout [UInt8]) {
        switch list.start {
        case nil: html.append(markup: "<ul>\n")
        case 1?: html.append(markup: "<ol>\n")
        case let start?: html.append(markup: "<ol start=\"\(start)\">\n")
        }
        for item in list.items {
            html.startLine()
            html.append(markup: "<li>")
            let isTight = list.isTight && !item.blocks.haveParagraphsInARow
            if let isChecked = item.isChecked, tasksCanBeTicked, case .paragraph(let words)? = item.blocks.first?.kind {
                html.append(markup: "<label><input type=\"checkbox\"\(isChecked ? " checked" : "")> ")
                write(words, into: &html)
                html.append(markup: "</label>")
                write(Array(item.blocks.dropFirst()), isTight: isTight, into: &html)
            } else {
                if let isChecked = item.isChecked { writeBox(isChecked, into: &html) }
                write(item.blocks, isTight: isTight, into: &html)
            }
            html.append(markup: "</li>\n")
        }
        html.append(markup: list.start == nil ? "</ul>\n" : "</ol>\n")
    }

    private func writeBox(_ isChecked: Bool, into html: inout [UInt8]) {
        html.append(markup: "<input type=\"checkbox\"\(isChecked ? " checked=\"\"" : "") disabled=\"\"")
        html.append(markup: taskAttributes(isChecked) + " /> ")
    }

    /// The class names the language of a fence when it is a plain word; anything else in that place is left out.
    private func writeCode(_ info: String, _ literal: String, into html: inout [UInt8]) {
        let language = info.utf8.prefix { $0 > 0x20 }.map(\.asciiLowercased)
        let isPlain = !language.isEmpty && language.allSatisfy(\.standsInLanguage)
        let name = String(decoding: language, as: UTF8.self)
        html.append(markup: isPlain ? "<pre><code class=\"language-\(name)\">" : "<pre><code>")
        html.append(escaping: literal)
        html.append(markup: "</code></pre>\n")
    }
}

private let footnotesStart = "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
private let footnotesEnd = "</ol>\n</section>\n"

extension Block {
    fileprivate var isFootnote: Bool {
        if case .footnoteDefinition = kind { true } else { false }
    }

    fileprivate var isParagraph: Bool {
        if case .paragraph = kind { true } else { false }
    }
}

extension [Block] {
    /// Paragraphs in a row would run together in a tight item; only repairs can have put them there.
    fileprivate var haveParagraphsInARow: Bool {
        zip(self, dropFirst()).contains { $0.isParagraph && $1.isParagraph }
    }
}

extension String {
    fileprivate var withoutLastLineEnd: String { utf8.last == 0x0A ? String(dropLast()) : self }
}

extension UInt8 {
    fileprivate var standsInLanguage: Bool {
        isASCIILower || isASCIIDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "-")
    }
}

extension [UInt8] {
    /// Appends HTML as it is.
    mutating func append(markup: String) { append(contentsOf: markup.utf8) }

    /// Ends the line that something has been written on.
    mutating func startLine() {
        if let last, last != 0x0A { append(0x0A) }
    }
}
