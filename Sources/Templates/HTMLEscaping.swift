/// Writes text so that it stands for itself in HTML text and in quoted attribute values.
///
/// The safe bytes between two special ones go over as one run. Control characters that HTML does not allow become
/// U+FFFD.
func appendEscaped(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
        var start = 0
        for index in bytes.indices {
            let byte = bytes[index]
            guard byte < 0x3F, let replacement = replacement(of: byte) else { continue }
            output.append(contentsOf: bytes[start..<index])
            output.append(contentsOf: replacement.utf8)
            start = index + 1
        }
        output.append(contentsOf: bytes[start...])
    }
}

private func replacement(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09, 0x0A: nil
    case 0..<0x20: "\u{FFFD}"
    default: nil
    }
}
