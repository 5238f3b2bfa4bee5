import Diagnostics

/// What the limits have to know of one line.
struct LineShape {
    private(set) var isBlank = true
    /// Pipes that no backslash makes literal.
    private(set) var pipes = 0
    /// Nothing but dashes, colons, pipes, blanks and quote marks, with a dash among them.
    private(set) var isDelimiterRow = false
    /// Quote and list marks at the head of the line.
    private(set) var containerMarks = 0

    init(of line: ArraySlice<UInt8>) {
        var isEscaped = false
        var hasDash = false
        var hasOther = false
        for byte in line {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            case UInt8(ascii: "|"): pipes += isEscaped ? 0 : 1
            case UInt8(ascii: "-"): hasDash = true
            case UInt8(ascii: ":"), UInt8(ascii: ">"): isBlank = false
            default: hasOther = true
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        isBlank = isBlank && !hasDash && !hasOther && pipes == 0
        isDelimiterRow = hasDash && !hasOther
        if !isBlank { containerMarks = countContainerMarks(of: line) }
    }

    private func countContainerMarks(of line: ArraySlice<UInt8>) -> Int {
        var marks = 0
        var rest = line.drop(while: \.isASCIIBlank)
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: ">"): rest.removeFirst()
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
                rest.removeFirst()
                guard rest.first?.isASCIIBlank ?? true else { return marks }
            case 0x30...0x39:
                rest = rest.drop(while: \.isASCIIDigit)
                guard let mark = rest.popFirst(), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
                    return marks
                }
                guard rest.first?.isASCIIBlank ?? true else { return marks }
            default: return marks
            }
            marks += 1
            rest = rest.drop(while: \.isASCIIBlank)
        }
        return marks
    }
}
