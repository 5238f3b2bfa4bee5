/// Text that is safe to show on a terminal or in a log: nothing in it moves the cursor, hides or reorders letters.
///
/// Control and invisible formatting characters become escapes such as `\u{1B}`, bytes that are no UTF-8 become `\xE9`.
/// The joiners inside emoji and Indic words stay.
package func printable(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = Array(bytes).makeIterator()
    var rest = iterator
    while true {
        switch parser.parseScalar(from: &iterator) {
        case .valid(let encoded):
            append(Unicode.UTF8.decode(encoded), to: &text)
            for _ in 0..<encoded.count { _ = rest.next() }
        case .error(let length):
            for _ in 0..<length { text += rest.next().map { "\\x" + hexadecimal(UInt32($0)) } ?? "" }
        case .emptyInput:
            return text
        }
    }
}

package func printable(_ text: String) -> String {
    printable(text.utf8)
}

private func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _ where isUnsafe(scalar): text += "\\u{\(hexadecimal(scalar.value))}"
    default: text.unicodeScalars.append(scalar)
    }
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    if scalar == "\u{200C}" || scalar == "\u{200D}" { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
}

private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
}
