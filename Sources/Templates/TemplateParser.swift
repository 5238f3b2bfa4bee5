import Diagnostics

/// Builds the tree of one template from its tags and the text between them.
///
/// A tag other than output that stands alone on its line takes the line's white space with it. An inheritance tag pair
/// does so as a whole: `{{<parent}}…{{/parent}}` when it begins and ends its lines.
struct TemplateParser {
    static let largestTemplate = 256 * 1024
    static let deepestNesting = 64

    let source: TemplateSource
    let bytes: [UInt8]
    var open: [OpenTag] = [OpenTag(kind: .root)]
    var diagnostics: [Diagnostic] = []
    /// Where the text that is not yet in the tree begins.
    var textStart = 0
    /// Where the template begins: after a byte order mark.
    private(set) var start = 0
    /// Names whose closing tags come late, after the tag that should have waited for them was reported.
    var lateNames: [String] = []
    private(set) var unclosedTags: [Position] = []
    private(set) var isNestedTooDeep = false

    static func parse(_ source: TemplateSource) -> Diagnosed<Template> {
        var parser = TemplateParser(source: source, bytes: source.bytes)
        let nodes = parser.nodes()
        let isBroken = !parser.diagnostics.isEmpty
        let template = Template(name: source.name, path: source.path, nodes: nodes, isBroken: isBroken)
        return Diagnosed(template, parser.diagnostics)
    }

    private mutating func nodes() -> [Node] {
        guard bytes.count <= TemplateParser.largestTemplate else {
            let message =
                "\(bytes.count) bytes are too many: a template holds at most \(TemplateParser.largestTemplate) bytes"
            diagnostics.append(Diagnostic(.templateSize, at: SourceLocation(path: source.path), message))
            return []
        }
        guard isEncodedWell() else { return [] }
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        textStart = start
        var scanner = TagScanner(path: source.path, bytes: bytes)
        while let tag = scanner.next() {
            take(tag)
            guard open.count <= TemplateParser.deepestNesting + 1 else {
                report(
                    .templateNesting, tag,
                    "\(tag.quoted) is nested too deep: sections and blocks nest at most "
                        + "\(TemplateParser.deepestNesting) deep")
                isNestedTooDeep = true
                break
            }
        }
        diagnostics += scanner.diagnostics
        unclosedTags = scanner.unclosed
        return finish()
    }

    private mutating func take(_ tag: Tag) {
        switch tag.kind {
        case .variable: takeVariable(tag, isEscaped: true)
        case .unescaped: takeVariable(tag, isEscaped: false)
        case .comment, .delimiters: passOver(tag)
        case .section, .inverted: takeSection(tag)
        case .partial: takePartial(tag)
        case .parent: takeParent(tag)
        case .block: takeBlock(tag)
        case .close: takeClose(tag)
        }
    }

    private mutating func takeVariable(_ tag: Tag, isEscaped: Bool) {
        addText(upTo: tag.bytes.lowerBound)
        textStart = tag.bytes.upperBound
        guard let name = name(of: tag) else { return }
        add(.variable(Variable(name: name, isEscaped: isEscaped, position: tag.position)), at: tag.position)
    }

    private mutating func takeSection(_ tag: Tag) {
        passOver(tag)
        open.append(OpenTag(kind: .section(name(of: tag)), tag: tag))
    }

    private mutating func takePartial(_ tag: Tag) {
        let indentation = passOver(tag) ? blanks(before: tag) : []
        guard isWord(tag) else { return }
        add(
            .partial(Partial(name: tag.content, indentation: indentation, position: tag.position)),
            at: tag.position)
    }

    private mutating func takeParent(_ tag: Tag) {
        addText(upTo: tag.bytes.lowerBound)
        textStart = tag.bytes.upperBound
        _ = isWord(tag)
        open.append(OpenTag(kind: .parent, tag: tag, indentation: blanks(before: tag)))
    }

    private mutating func takeBlock(_ tag: Tag) {
        _ = isWord(tag)
        if case .parent = open[open.count - 1].kind {
            addText(upTo: tag.bytes.lowerBound)
            textStart = lineEnd(after: tag) ?? tag.bytes.upperBound
            open.append(OpenTag(kind: .replacement, tag: tag, startsLine: lineEnd(after: tag) != nil))
        } else {
            let alone = passOver(tag)
            open.append(OpenTag(kind: .block, tag: tag, indentation: blanks(before: tag), startsLine: alone))
        }
    }
}

extension TemplateParser {
    mutating func report(_ rule: Rule, _ tag: Tag, _ message: String, suggestion: String? = nil) {
        let location = SourceLocation(path: source.path, line: tag.position.line, column: tag.position.column)
        diagnostics.append(Diagnostic(rule, at: location, message, suggestion: suggestion))
    }

    private mutating func name(of tag: Tag) -> Name? {
        guard let name = Name(tag.content) else {
            report(
                .templateName, tag,
                "\(tag.quoted) has no name: a name is one word, or words joined by single dots")
            return nil
        }
        return name
    }

    private mutating func isWord(_ tag: Tag) -> Bool {
        guard !Name.isWord(tag.content) else { return true }
        report(.templateName, tag, "\(tag.quoted) has no name: the name of a template or block is one word")
        return false
    }
}
