/// A piece of the index as a statement of JavaScript, which a page loads from a disk as well as from a server.
struct Script {
    private(set) var bytes: [UInt8]

    init(_ name: String) { bytes = Array("rolebookSearch.add(\"\(name)\",".utf8) }

    mutating func write(_ code: StaticString) { code.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

    mutating func write(string text: some Sequence<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text { write(escaped: byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A list in brackets, `item` writing what stands between the commas.
    mutating func write<Item>(list items: some Sequence<Item>, item write: (inout Script, Item) -> Void) {
        bytes.append(UInt8(ascii: "["))
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            write(&self, item)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    mutating func finish() { bytes.append(contentsOf: ");\n".utf8) }

    private mutating func write(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
        case 0..<0x20: bytes.append(UInt8(ascii: " "))
        default: bytes.append(byte)
        }
    }
}
