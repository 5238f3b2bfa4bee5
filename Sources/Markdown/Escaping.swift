import Diagnostics

extension [UInt8] {
    /// Writes text so that it stands for itself in HTML text and in values between double quotes.
    ///
    /// Control characters that HTML does not allow become U+FFFD.
    package mutating func append(escaping text: String) {
        append(text) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case 0x09, 0x0A, 0x0D: nil
            case 0..<0x20, 0x7F: "\u{FFFD}"
            default: nil
            }
        }
    }

    /// Writes an address for a value between quotes: what no address may hold is percent-encoded as UTF-8.
    ///
    /// Percent signs stay, so that an encoded address is not encoded twice.
    package mutating func append(escapingAddress text: String) {
        append(text) { byte in
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "'"): "&#x27;"
            case _ where byte.standsInAddress: nil
            default: byte.percentEncoded
            }
        }
    }

    /// Copies runs of bytes that stay and puts the replacements between them.
    private mutating func append(_ text: String, replacing replacement: (UInt8) -> String?) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            for index in bytes.indices {
                guard let replacement = replacement(bytes[index]) else { continue }
                append(contentsOf: bytes[start..<index])
                append(contentsOf: replacement.utf8)
                start = index + 1
            }
            append(contentsOf: bytes[start...])
        }
    }
}

extension UInt8 {
    fileprivate var standsInAddress: Bool {
        switch self {
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "\\"),
            UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
            UInt8(ascii: "}"):
            false
        default: self > 0x20 && self < 0x7F
        }
    }

    fileprivate var percentEncoded: String {
        let digits = String(self, radix: 16, uppercase: true)
        return digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
}
