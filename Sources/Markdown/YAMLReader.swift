import Diagnostics

/// Builds the tree of one YAML text from libyaml's events and reports what rolebook's YAML leaves out.
struct YAMLReader: ~Copyable {
    private var events: YAMLEvents
    private let places: YAMLPlaces
    private let limits: YAMLLimits
    private var nodes = 0
    private(set) var diagnostics: [Diagnostic] = []
    /// Set when the text says something that can't be read, so that its tree is worth nothing.
    private(set) var isRefused = false

    init(events: consuming YAMLEvents, places: YAMLPlaces, limits: YAMLLimits) {
        self.events = events
        self.places = places
        self.limits = limits
    }

    /// The value of the one document, or nil when the text has none or can't be read.
    mutating func document() -> YAMLNode? {
        var root: YAMLNode?
        var documents = 0
        do throws(YAMLStop) {
            while true {
                let event = try next()
                switch event.kind {
                case .streamEnd: return isRefused ? nil : root
                case .documentStart:
                    documents += 1
                    if documents == 2 { try stopAtSecondDocument(event.mark) }
                case .streamStart, .end: continue
                default: root = try node(event, depth: 1)
                }
            }
        } catch {
            return nil
        }
    }
}

/// Thrown when reading can't go on; the reason has been reported.
private struct YAMLStop: Error {}

extension YAMLReader {
    private mutating func next() throws(YAMLStop) -> YAMLEvent {
        do throws(YAMLFault) {
            return try events.next()
        } catch {
            let problem = YAMLProblem(error, byte: places.byte(at: error.place))
            let place = problem.isAtStart ? error.contextPlace : error.place
            diagnostics.append(
                Diagnostic(
                    .yamlSyntax, at: error.offset.map(places.location) ?? places.location(place), problem.message,
                    suggestion: problem.suggestion))
            throw YAMLStop()
        }
    }

    private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLStop) -> YAMLNode {
        nodes += 1
        if nodes > limits.nodes {
            try stop(event.mark, "YAML has more than \(limits.nodes.grouped) values (L14)")
        }
        if event.hasAnchor { refuse("an anchor", "&", event.mark) }
        if event.hasTag { refuse("a tag", "!", event.mark) }
        let (line, column) = places.position(event.mark)
        switch event.kind {
        case .scalar(let text, let isQuoted):
            return YAMLNode(.scalar(text, isQuoted: isQuoted), line: line, column: column)
        case .sequenceStart:
            return YAMLNode(.sequence(try items(from: event, depth: depth)), line: line, column: column)
        case .mappingStart:
            return YAMLNode(.mapping(try entries(from: event, depth: depth)), line: line, column: column)
        default:
            refuse("an alias", "*", event.mark)
            return YAMLNode(.scalar("", isQuoted: false), line: line, column: column)
        }
    }

    private mutating func items(from start: YAMLEvent, depth: Int) throws(YAMLStop) -> [YAMLNode] {
        try checkDepth(depth, start.mark)
        var items: [YAMLNode] = []
        while true {
            let event = try next()
            if case .end = event.kind { return items }
            items.append(try node(event, depth: depth + 1))
        }
    }

    private mutating func entries(from start: YAMLEvent, depth: Int) throws(YAMLStop) -> [YAMLNode.Entry] {
        try checkDepth(depth, start.mark)
        var entries: [YAMLNode.Entry] = []
        var firstLines: [[UInt8]: Int] = [:]
        while true {
            let event = try next()
            if case .end = event.kind { return entries }
            let key = try key(event, depth: depth)
            let value = try node(try next(), depth: depth + 1)
            guard let key else { continue }
            if let first = firstLines.updateValue(key.line, forKey: Array(key.text.utf8)) {
                firstLines[Array(key.text.utf8)] = first
                report(duplicate: key.text, event.mark, firstLine: first)
                continue
            }
            entries.append(YAMLNode.Entry(key: key.text, line: key.line, column: key.column, value: value))
            if entries.count > limits.keys {
                try stop(event.mark, "mapping has more than \(limits.keys.grouped) keys (L14)")
            }
        }
    }

    private mutating func key(
        _ event: YAMLEvent, depth: Int
    ) throws(YAMLStop) -> (text: String, line: Int, column: Int)? {
        let node = try node(event, depth: depth + 1)
        guard case .scalar(let text, let isQuoted) = node.value else {
            isRefused = true
            diagnostics.append(
                Diagnostic(
                    .yamlKey, at: places.location(event.mark), "key is a list or a mapping; a key is a single text",
                    suggestion: "put a value that begins with a bracket in quotes"))
            return nil
        }
        if text == "<<", !isQuoted { refuse("a merge key", "<<", event.mark) }
        return (text, node.line, node.column)
    }
}

extension YAMLReader {
    private mutating func refuse(_ what: String, _ sign: String, _ mark: YAMLMark) {
        isRefused = true
        diagnostics.append(
            Diagnostic(
                .yamlRefused, at: places.location(mark), "\(what) (\(sign)) is not part of rolebook's YAML",
                suggestion: "write the value out, in quotes when it begins with '\(sign)'"))
    }

    private mutating func report(duplicate key: String, _ mark: YAMLMark, firstLine: Int) {
        diagnostics.append(
            Diagnostic(
                .yamlDuplicateKey, at: places.location(mark), "'\(key)' stands twice; the first value counts",
                notes: ["first written on line \(firstLine)"], suggestion: "keep one of the two"))
    }

    private mutating func checkDepth(_ depth: Int, _ mark: YAMLMark) throws(YAMLStop) {
        if depth > limits.depth { try stop(mark, "YAML nests deeper than \(limits.depth) levels (L14)") }
    }

    private mutating func stopAtSecondDocument(_ mark: YAMLMark) throws(YAMLStop) {
        diagnostics.append(
            Diagnostic(
                .yamlDocuments, at: places.location(mark), "second document begins here; a YAML file holds one",
                suggestion: "take the line of --- away"))
        throw YAMLStop()
    }

    private mutating func stop(_ mark: YAMLMark, _ message: String) throws(YAMLStop) {
        diagnostics.append(
            Diagnostic(.yamlSize, at: places.location(mark), message, suggestion: "write it flatter or split it"))
        throw YAMLStop()
    }
}
