import Diagnostics

/// What a link in a guide points at, told apart by its form alone.
enum LinkDestination: Equatable {
    /// A page of another site, or a mail address.
    case external(String)
    /// A file beside the guide and a place in it; the path is empty for the guide itself.
    case file(path: String, anchor: String?)
    /// An address that no page may hold, such as `javascript:`.
    case unsafe(scheme: String)

    /// Browsers drop blanks round an address and line ends within it before they read its scheme, so both are dropped
    /// here too.
    init(_ written: String) {
        let address = written.withoutControls
        if let scheme = address.scheme {
            self = ["http", "https", "mailto"].contains(scheme) ? .external(address) : .unsafe(scheme: scheme)
        } else if address.hasPrefix("//") || address.hasPrefix("\\") || address.hasPrefix("/\\") {
            self = .external("https:" + address.replacing("\\", with: "/"))
        } else {
            let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            let path = parts.first.map { String($0.prefix { $0 != "?" }) } ?? ""
            let anchor = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
            self = .file(path: path.percentDecoded, anchor: anchor?.percentDecoded)
        }
    }
}

extension String {
    fileprivate var withoutControls: String {
        let kept = utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
        let trimmed = kept.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
        return String(decoding: trimmed, as: UTF8.self)
    }

    /// What stands before a colon when that can be a scheme, in lower case.
    fileprivate var scheme: String? {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let name = utf8[..<colon]
        guard name.first?.isASCIILetter == true, name.allSatisfy(\.isSchemeByte) else { return nil }
        return String(decoding: name.map(\.asciiLowercased), as: UTF8.self)
    }

    /// The text with `%20` and its like replaced; an escape that is none stays as it is.
    var percentDecoded: String {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(\.hexadecimalDigit)
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                bytes.append(digits[0] * 16 + digits[1])
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isSchemeByte: Bool {
        isASCIIAlphanumeric || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }

    fileprivate var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
