import CYAML

/// One step of libyaml through a text, with the place where it begins.
struct YAMLEvent {
    enum Kind {
        case scalar(String, isQuoted: Bool)
        case alias
        case sequenceStart
        case mappingStart
        /// The end of a sequence, a mapping or a document.
        case end
        case documentStart
        case streamStart
        case streamEnd
    }

    let kind: Kind
    let mark: YAMLMark
    var hasAnchor = false
    var hasTag = false
}

/// A place as libyaml counts: lines and columns from 0, a column for each character.
struct YAMLMark {
    let line: Int
    let column: Int

    init(_ mark: yaml_mark_t) {
        line = Int(clamping: mark.line)
        column = Int(clamping: mark.column)
    }
}

/// What libyaml says is wrong: its own words and two places, the fault and what it was reading.
struct YAMLFault: Error {
    let problem: String
    let context: String
    let place: YAMLMark
    let contextPlace: YAMLMark
    /// For faults of the characters themselves, the offset in bytes.
    let offset: Int?
}

/// libyaml's event reader over one text; the text must outlive it.
///
/// Events, not documents: loading a document follows aliases, and one that names itself never ends.
struct YAMLEvents: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    init(reading text: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deinitialize(count: 1)
        parser.deallocate()
    }

    mutating func next() throws(YAMLFault) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
        defer { yaml_event_delete(&event) }
        return YAMLEvent(event)
    }

    private var fault: YAMLFault {
        let state = parser.pointee
        return YAMLFault(
            problem: state.problem.map { String(cString: $0) } ?? "",
            context: state.context.map { String(cString: $0) } ?? "",
            place: YAMLMark(state.problem_mark), contextPlace: YAMLMark(state.context_mark),
            offset: state.error == YAML_READER_ERROR ? Int(clamping: state.problem_offset) : nil)
    }
}

extension YAMLEvent {
    fileprivate init(_ event: yaml_event_t) {
        let data = event.data
        let mark = YAMLMark(event.start_mark)
        switch event.type {
        case YAML_SCALAR_EVENT:
            let bytes = UnsafeBufferPointer(start: data.scalar.value, count: Int(clamping: data.scalar.length))
            let text = String(decoding: bytes, as: UTF8.self)
            let isQuoted = data.scalar.style != YAML_PLAIN_SCALAR_STYLE
            self.init(kind: .scalar(text, isQuoted: isQuoted), mark: mark)
            hasAnchor = data.scalar.anchor != nil
            hasTag = data.scalar.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            self.init(kind: .sequenceStart, mark: mark)
            hasAnchor = data.sequence_start.anchor != nil
            hasTag = data.sequence_start.tag != nil
        case YAML_MAPPING_START_EVENT:
            self.init(kind: .mappingStart, mark: mark)
            hasAnchor = data.mapping_start.anchor != nil
            hasTag = data.mapping_start.tag != nil
        case YAML_ALIAS_EVENT: self.init(kind: .alias, mark: mark)
        case YAML_STREAM_START_EVENT: self.init(kind: .streamStart, mark: mark)
        case YAML_DOCUMENT_START_EVENT: self.init(kind: .documentStart, mark: mark)
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: self.init(kind: .streamEnd, mark: mark)
        default: self.init(kind: .end, mark: mark)
        }
    }
}
