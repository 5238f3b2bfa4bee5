import Diagnostics

/// An address that may stand in a page: http, https, mailto, tel, relative or a fragment; all others are refused.
///
/// Browsers drop blanks and controls round an address and line ends within it before they read its scheme, so
/// `java&#10;script:` is `javascript:`. The same is done here before the scheme is judged, and the text keeps it.
package struct SafeURL: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Leads to another host: http, https, or `//host` in any of its spellings.
        case external
        case mail
        case telephone
        /// A place in the same page, `#` and its name.
        case fragment
        case relative
    }

    /// The cleaned address, with its scheme in lower case and nothing escaped for HTML.
    package let text: String
    package let kind: Kind

    /// Nil when the address has a scheme that pages must not hold.
    package init?(_ written: String) {
        var bytes = Array(written.utf8.lazy.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D })
        bytes.removeFirst(bytes.prefix { $0 <= 0x20 }.count)
        bytes.removeLast(bytes.reversed().prefix { $0 <= 0x20 }.count)
        guard let scheme = bytes.schemeEnd else {
            text = String(decoding: bytes, as: UTF8.self)
            kind = bytes.hasHostMark ? .external : bytes.first == UInt8(ascii: "#") ? .fragment : .relative
            return
        }
        for index in 0..<scheme { bytes[index] = bytes[index].asciiLowercased }
        text = String(decoding: bytes, as: UTF8.self)
        switch String(decoding: bytes[..<scheme], as: UTF8.self) {
        case "http", "https": kind = .external
        case "mailto": kind = .mail
        case "tel": kind = .telephone
        default: return nil
        }
    }
}

extension [UInt8] {
    /// The index of the colon that ends a scheme.
    fileprivate var schemeEnd: Int? {
        guard first?.isASCIILetter == true, let end = firstIndex(where: { !$0.isSchemeByte }) else { return nil }
        return self[end] == UInt8(ascii: ":") ? end : nil
    }

    /// Whether two slashes, of either kind, begin the address.
    fileprivate var hasHostMark: Bool {
        count >= 2 && prefix(2).allSatisfy { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    }
}

extension UInt8 {
    fileprivate var isSchemeByte: Bool {
        isASCIIAlphanumeric || self == UInt8(ascii: "+") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
