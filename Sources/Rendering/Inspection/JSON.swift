/// A JSON value whose members keep the order in which they are given, so that the same input gives the same bytes.
package enum JSON: Sendable {
    case object([(String, JSON)])
    case array([JSON])
    case string(String)
    /// A number in JSON's notation, such as `12` or `18.5`.
    case number(String)
    case bool(Bool)
    case null

    package static func integer(_ value: Int) -> JSON { .number(String(value)) }

    /// The string, or null.
    package static func optional(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

    /// The value as UTF-8 with an indent of two spaces a level.
    package var bytes: [UInt8] {
        var output: [UInt8] = []
        write(into: &output, indent: 0)
        output.append(0x0A)
        return output
    }

    /// An object with nothing but a list, as UTF-8; each element is made when it is written, because together they are
    /// larger than what is written of them.
    package static func bytes(of name: String, _ elements: some Sequence<JSON>) -> [UInt8] {
        var output = Array("{\n  ".utf8)
        write(name, into: &output)
        output += ": ".utf8
        write(elements, between: "[]", into: &output, indent: 1) { element, output in
            element.write(into: &output, indent: 2)
        }
        output += "\n}\n".utf8
        return output
    }

    private func write(into output: inout [UInt8], indent: Int) {
        switch self {
        case .null: output += "null".utf8
        case .bool(let value): output += (value ? "true" : "false").utf8
        case .number(let text): output += text.utf8
        case .string(let text): Self.write(text, into: &output)
        case .array(let values):
            Self.write(values, between: "[]", into: &output, indent: indent) { value, output in
                value.write(into: &output, indent: indent + 1)
            }
        case .object(let members):
            Self.write(members, between: "{}", into: &output, indent: indent) { member, output in
                Self.write(member.0, into: &output)
                output += ": ".utf8
                member.1.write(into: &output, indent: indent + 1)
            }
        }
    }

    private static func write<Element>(
        _ elements: some Sequence<Element>, between brackets: StaticString, into output: inout [UInt8], indent: Int,
        element write: (Element, inout [UInt8]) -> Void
    ) {
        let marks = brackets.utf8Start
        output.append(marks[0])
        var isEmpty = true
        for element in elements {
            if !isEmpty { output.append(UInt8(ascii: ",")) }
            isEmpty = false
            output.append(0x0A)
            output += repeatElement(0x20, count: 2 * (indent + 1))
            write(element, &output)
        }
        if !isEmpty {
            output.append(0x0A)
            output += repeatElement(0x20, count: 2 * indent)
        }
        output.append(marks[1])
    }

    private static func write(_ text: String, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                guard let escaped = escaped(bytes[index]) else { continue }
                output.append(contentsOf: bytes[start..<index])
                output += escaped.utf8
                start = index + 1
            }
            output.append(contentsOf: bytes[start...])
        }
        output.append(UInt8(ascii: "\""))
    }

    /// What stands for a byte that can't stand in a string itself.
    private static func escaped(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case 0x0A: "\\n"
        case 0x09: "\\t"
        case 0x00..<0x10: "\\u000" + String(byte, radix: 16)
        case 0x10..<0x20: "\\u00" + String(byte, radix: 16)
        default: nil
        }
    }
}
