import Diagnostics

extension String {
    /// The path as part of an address: everything but plain signs and slashes escaped.
    package var percentEncoded: String {
        utf8.reduce(into: "") { text, byte in
            if byte.isASCIIAlphanumeric || "-._~/:".utf8.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
    }
}
