/// Writes nodes as bytes: the stack of contexts, the replacements of blocks, and the indentation of the current line.
struct Renderer {
    /// How deep sections, partials and blocks may go into each other before the rest is left out; checked pages stay
    /// below it, and data that recurses without end stops here.
    static let deepest = 256
    /// Bytes of a page, and nodes written for one: sections over lists within each other multiply what they write.
    static let mostBytes = 8 << 20
    static let mostNodes = 20_000_000

    let templates: [String: Template]
    var output: [UInt8] = []
    private var contexts: [Value]
    /// The replacements that enclosing parent tags give, outermost first: the outermost wins.
    private var replacements: [[Block]] = []
    private var indentation: [UInt8] = []
    /// Whether the next byte of this line comes after the indentation.
    private var isAtLineStart = true
    private var depth = 0
    private var nodeCount = 0
    /// Whether the page is beyond a limit; the rest of it is left out.
    var isBeyondLimit: Bool { output.count > Renderer.mostBytes || nodeCount > Renderer.mostNodes }

    init(templates: [String: Template], root: Value) {
        self.templates = templates
        contexts = [root]
    }

    mutating func write(_ nodes: [Node]) {
        nodeCount += nodes.count + 1
        guard depth < Renderer.deepest, !isBeyondLimit else { return }
        depth += 1
        for node in nodes {
            switch node {
            case .text(let text): write(text)
            case .variable(let variable): write(variable)
            case .section(let section): write(section)
            case .partial(let partial): writeTemplate(partial.name, indentation: partial.indentation)
            case .parent(let parent): write(parent)
            case .block(let block): write(block)
            }
        }
        depth -= 1
    }

    private mutating func write(_ variable: Variable) {
        switch value(of: variable.name) {
        case .text(let text): variable.isEscaped ? writeEscaped(text) : writeRaw(text.utf8)
        case .html(let bytes), .script(let bytes):
            variable.isEscaped ? writeEscaped(String(decoding: bytes, as: UTF8.self)) : writeRaw(bytes)
        case .number(let number): writeRaw(String(number).utf8)
        case .bool(let bool): writeRaw(bool ? "true".utf8 : "false".utf8)
        case .list, .record, .absent, nil: break
        }
    }

    private mutating func write(_ section: Section) {
        let value = value(of: section.name) ?? .absent
        guard !section.isInverted else {
            if value.isEmpty { write(section.children) }
            return
        }
        switch value {
        case .absent, .bool(false): break
        case .bool(true): write(section.children)
        case .list(let elements):
            for element in elements where !isBeyondLimit { write(section.children, with: element) }
        case .text, .html, .script, .number, .record: write(section.children, with: value)
        }
    }

    private mutating func write(_ nodes: [Node], with context: Value) {
        contexts.append(context)
        write(nodes)
        contexts.removeLast()
    }

    private mutating func write(_ parent: Parent) {
        replacements.append(parent.overrides)
        writeTemplate(parent.name, indentation: parent.indentation)
        replacements.removeLast()
    }

    private mutating func writeTemplate(_ name: String, indentation added: [UInt8]) {
        guard let template = templates[name] else { return }
        guard !added.isEmpty else { return write(template.nodes) }
        let before = indentation
        indentation += added
        isAtLineStart = true
        write(template.nodes)
        indentation = before
    }

    /// A replacement is written with the replacements that are known where it stands, not those of its own parent tag.
    private mutating func write(_ block: Block) {
        for (level, frame) in replacements.enumerated() {
            guard let replacement = frame.first(where: { $0.name == block.name }) else { continue }
            let before = (replacements, indentation)
            replacements.removeSubrange(level...)
            indentation += block.indentation
            write(replacement.children)
            (replacements, indentation) = before
            return
        }
        write(block.children)
    }
}

extension Renderer {
    private func value(of name: Name) -> Value? {
        guard let first = name.parts.first else { return contexts.last }
        for context in contexts.reversed() {
            guard case .record(let fields) = context, var value = fields[first] else { continue }
            for part in name.parts.dropFirst() {
                guard case .record(let inner) = value, let next = inner[part] else { return nil }
                value = next
            }
            return value
        }
        return nil
    }

    private mutating func write(_ text: Text) {
        guard !indentation.isEmpty else {
            output.append(contentsOf: text.bytes)
            if let last = text.bytes.last { isAtLineStart = last == 0x0A }
            return
        }
        var start = 0
        while start < text.bytes.count {
            let end = text.bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.bytes.count
            if text.bytes[start] != 0x0A, text.bytes[start] != 0x0D { indent() }
            output.append(contentsOf: text.bytes[start..<end])
            isAtLineStart = text.bytes[end - 1] == 0x0A
            start = end
        }
    }

    private mutating func indent() {
        if isAtLineStart { output.append(contentsOf: indentation) }
        isAtLineStart = false
    }

    private mutating func writeRaw(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        indent()
        output.append(contentsOf: bytes)
    }

    private mutating func writeEscaped(_ text: String) {
        guard !text.isEmpty else { return }
        indent()
        appendEscaped(text, to: &output)
    }
}

extension Value {
    /// Whether a section over the value is skipped and an inverted section is written.
    var isEmpty: Bool {
        switch self {
        case .absent, .bool(false): true
        case .list(let elements): elements.isEmpty
        case .bool(true), .text, .html, .script, .number, .record: false
        }
    }
}
