/// A JSON value whose members keep the order in which they are given, so that the same input gives the same bytes.
package indirect enum JSON: Sendable {
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
        _ elements: [Element], between brackets: StaticString, into output: inout [UInt8], indent: Int,
        element write: (Element, inout [UInt8]) -> Void
    ) {
        let marks = Array(brackets.description.utf8)
        output.append(marks[0])
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            output.append(0x0A)
            output += repeatElement(0x20, count: 2 * (indent + 1))
            write(element, &output)
        }
        if !elements.isEmpty {
            output.append(0x0A)
            output += repeatElement(0x20, count: 2 * indent)
        }
        output.append(marks[1])
    }

    private static func write(_ text: String, into output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
            case 0x0A: output += "\\n".utf8
            case 0x09: output += "\\t".utf8
            case 0x00..<0x20:
                let digits = String(byte, radix: 16)
                output += ("\\u00" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}
