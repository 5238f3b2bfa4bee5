extension JSON {
    /// An object without the members that have nothing to say: null, an empty text, an empty list.
    static func linked(_ members: KeyValuePairs<String, JSON>) -> JSON {
        .object(members.filter { !$0.value.isEmpty }.map { ($0.key, $0.value) })
    }

    private var isEmpty: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let values): values.isEmpty
        case .object(let members): members.isEmpty
        case .number, .bool: false
        }
    }

    /// The value without blanks between its parts, safe inside a script element: no text in it ends the element or opens
    /// a comment, and no line separator troubles a parser of JavaScript.
    var scriptBytes: [UInt8] {
        var output: [UInt8] = []
        let pretty = bytes
        output.reserveCapacity(pretty.count)
        var isLineStart = true
        for (index, byte) in pretty.enumerated() {
            if isLineStart, byte == 0x20 { continue }
            isLineStart = byte == 0x0A
            switch byte {
            case 0x0A: continue
            case UInt8(ascii: "<"): output += "\\u003c".utf8
            case UInt8(ascii: ">"): output += "\\u003e".utf8
            case UInt8(ascii: "&"): output += "\\u0026".utf8
            case 0xA8 where pretty[..<index].suffix(2).elementsEqual([0xE2, 0x80]):
                Self.replaceLast2(&output, "\\u2028")
            case 0xA9 where pretty[..<index].suffix(2).elementsEqual([0xE2, 0x80]):
                Self.replaceLast2(&output, "\\u2029")
            default: output.append(byte)
            }
        }
        return output
    }

    private static func replaceLast2(_ output: inout [UInt8], _ text: StaticString) {
        output.removeLast(2)
        output += text.description.utf8
    }
}
