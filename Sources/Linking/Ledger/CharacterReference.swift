import Diagnostics

/// A character reference such as `&eacute;` or `&#233;`, read in a text or on a page.
struct CharacterReference {
    /// The character; nil when the name is none of those that are known here.
    let scalar: Unicode.Scalar?
    let length: Int

    /// Nil when no reference begins at `start`, which is the place of an ampersand.
    init?(in bytes: ArraySlice<UInt8>, at start: Int) {
        let longest = 33
        let tail = bytes[(start + 1)...].prefix(longest)
        guard let end = tail.firstIndex(where: { !$0.isASCIIAlphanumeric && $0 != UInt8(ascii: "#") }) else {
            return nil
        }
        let name = tail[..<end]
        guard bytes[end] == UInt8(ascii: ";"), let first = name.first else { return nil }
        length = end + 1 - start
        if first == UInt8(ascii: "#") {
            scalar = Self.numbered(name.dropFirst())
        } else {
            guard first.isASCIILetter else { return nil }
            scalar = Self.named(name)
        }
    }

    private static func numbered(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
    }

    private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let name = String(decoding: name, as: UTF8.self)
        if let sign = signs[name] { return sign }
        return letters.firstIndex(of: name).flatMap { Unicode.Scalar(UInt32(0xC0 + $0)) }
    }

    /// Signs that are no letters: they only end words.
    private static let signs: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»",
        "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "yen": "¥",
        "deg": "°", "times": "×", "rarr": "→", "larr": "←",
    ]

    /// The letters of Latin-1 from U+00C0 on, by the names that HTML gives them.
    private static let letters = """
        Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
        ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig \
        agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml \
        eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
        """.split(at: " ").map(String.init)
}
