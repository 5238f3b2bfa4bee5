import Diagnostics

extension TemplateParser {
    /// Reports the first byte that a page could not hold.
    mutating func isEncodedWell() -> Bool {
        guard let bad = firstBadByte() else { return true }
        let before = bytes[..<bad]
        let column = bad - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
        let location = SourceLocation(path: source.path, line: before.count { $0 == 0x0A } + 1, column: column)
        let hexadecimal = String(bytes[bad], radix: 16, uppercase: true)
        let digits = hexadecimal.count == 1 ? "0" + hexadecimal : hexadecimal
        let message = "byte \(digits) is no text here: a template is UTF-8 without NUL bytes"
        diagnostics.append(Diagnostic(.templateEncoding, at: location, message, suggestion: "save the file as UTF-8"))
        return false
    }

    private func firstBadByte() -> Int? {
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let scalar):
                if scalar.count == 1, bytes[offset] == 0 { return offset }
                offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }
}
