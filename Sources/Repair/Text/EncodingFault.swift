import Diagnostics

/// What makes a file's bytes unreadable, or nil when they are UTF-8 text.
func encodingFault(in bytes: [UInt8], path: String) -> Diagnostic? {
    if let name = wideEncoding(of: bytes) {
        return Diagnostic(
            .unicodeTransformNotUTF8, at: SourceLocation(path: path, line: 1, column: 1),
            "\(name) text; source files are UTF-8", suggestion: "save as UTF-8")
    }
    if let index = firstInvalidUTF8(in: bytes) {
        return Diagnostic(
            .invalidUTF8, at: place(of: index, in: bytes, path: path),
            "byte \(hexadecimal(bytes[index])) is not valid UTF-8", suggestion: "save the file as UTF-8")
    }
    if let index = bytes.firstIndex(of: 0) {
        return Diagnostic(
            .nulCharacter, at: place(of: index, in: bytes, path: path), "NUL character in text",
            suggestion: "remove it, or save the file as UTF-8 if it is in another encoding")
    }
    return nil
}

private func wideEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
}

/// The line and column of a byte as the file stands; CRLF and lone CR end a line as LF does.
private func place(of index: Int, in bytes: [UInt8], path: String) -> SourceLocation {
    var line = 1
    var lineStart = 0
    for position in 0..<index {
        let isEnd = bytes[position] == 0x0A || (bytes[position] == 0x0D && bytes[position + 1] != 0x0A)
        guard isEnd else { continue }
        line += 1
        lineStart = position + 1
    }
    return SourceLocation(path: path, line: line, column: index - lineStart + 1)
}

private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0x0\(digits)" : "0x\(digits)"
}
