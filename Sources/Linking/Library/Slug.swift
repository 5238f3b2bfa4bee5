import Diagnostics

/// Addresses made from titles: lower-case letters, digits and single hyphens, at most 80 bytes, never a reserved name.
///
/// The fold is fixed, so the same title has the same address on every machine. A title without any Latin letter or
/// digit gets an address from a hash of its bytes.
package enum Slug {
    private static let limit = 80

    /// Names that servers or file systems keep for themselves.
    private static let reserved: Set<String> = [
        "404", "assets", "aux", "con", "feed", "index", "nul", "prn", "robots", "search", "sitemap", "static",
    ]

    package static func make(from title: String) -> String {
        var bytes: [UInt8] = []
        for scalar in title.unicodeScalars {
            for byte in fold(scalar) {
                let isPart = byte.isASCIIAlphanumeric
                if isPart {
                    bytes.append(byte.asciiLowercased)
                } else if bytes.last ?? 0x2D != 0x2D {
                    bytes.append(0x2D)
                }
            }
        }
        bytes = trimmed(bytes.prefix(limit))
        if bytes.isEmpty { return "role-" + hash(title) }
        let slug = String(decoding: bytes, as: UTF8.self)
        return isReserved(slug) ? slug + "-role" : slug
    }

    /// The titles' addresses, in their order; of two alike the later gets `-2`, `-3` and so on.
    ///
    /// A title with a `stated` address at its position has that one, before all that are made from titles.
    package static func makeDistinct(from titles: [String], stated: [String?] = []) -> [String] {
        var taken = Set(stated.compactMap { $0.map(allowed) })
        var given: Set<String> = []
        return titles.enumerated().map { position, title in
            let wish = position < stated.count ? stated[position].map(allowed) : nil
            if let wish, given.insert(wish).inserted { return wish }
            let base = wish ?? make(from: title)
            var slug = base
            var number = 2
            while !taken.insert(slug).inserted {
                let suffix = "-\(number)"
                slug = String(decoding: trimmed(base.utf8.prefix(limit - suffix.utf8.count)), as: UTF8.self) + suffix
                number += 1
            }
            return slug
        }
    }

    /// The address, but for a name that servers keep for themselves.
    private static func allowed(_ slug: String) -> String { isReserved(slug) ? slug + "-role" : slug }

    private static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
        var result = Array(bytes)
        while result.last == 0x2D { result.removeLast() }
        return result
    }

    private static func isReserved(_ slug: String) -> Bool {
        if reserved.contains(slug) { return true }
        let device = slug.hasPrefix("com") || slug.hasPrefix("lpt")
        return device && slug.utf8.count == 4 && slug.utf8.last?.isASCIIDigit == true
    }

    private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "+": return Array("-plus-".utf8)
        case "#": return Array("-sharp-".utf8)
        case "'", "\u{2019}": return []
        case "\u{0300}"..."\u{036F}": return []
        default: break
        }
        if scalar.isASCII { return [UInt8(scalar.value)] }
        return LatinFold.letters(for: scalar).map { Array($0.utf8) } ?? [0x2D]
    }

    /// FNV-1a of the bytes in hexadecimal.
    private static func hash(_ text: String) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return String(hash, radix: 16)
    }
}
