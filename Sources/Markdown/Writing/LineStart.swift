import Diagnostics

extension [UInt8] {
    /// A line of a paragraph so that nothing at its head is read as the mark of a block.
    var escapingLineStart: [UInt8] {
        guard let first else { return self }
        let behind = dropFirst()
        switch first {
        case UInt8(ascii: ">"): return escaped(at: 0)
        case UInt8(ascii: "#"):
            let rest = drop { $0 == first }
            return count - rest.count <= 6 && rest.beginsBlank ? escaped(at: 0) : self
        case UInt8(ascii: "-"), UInt8(ascii: "+"):
            return behind.beginsBlank || isRule ? escaped(at: 0) : self
        case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "|"): return isRule ? escaped(at: 0) : self
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            return behind.prefix(2).elementsEqual([first, first]) ? escaped(at: 0) : self
        case 0x30...0x39:
            let digits = prefix(while: \.isASCIIDigit).count
            guard digits <= 9, digits < count, self[digits] == UInt8(ascii: ".") || self[digits] == UInt8(ascii: ")")
            else {
                return self
            }
            return self[(digits + 1)...].beginsBlank ? escaped(at: digits) : self
        case 0x80...: return escapingBullet
        default: return self
        }
    }

    private func escaped(at index: Int) -> [UInt8] { self[..<index] + [UInt8(ascii: "\\")] + self[index...] }

    /// Whether the line could underline a heading, rule off a text or divide the head of a table from its rows.
    private var isRule: Bool { allSatisfy { "-=:| \t".utf8.contains($0) } }

    /// A sign that pasted lists use for their items is written as a reference.
    private var escapingBullet: [UInt8] {
        guard let scalar = String(decoding: prefix(4), as: UTF8.self).unicodeScalars.first else { return self }
        guard "•◦▪▫●○■□‣⁃∙►➢➤–—·−".unicodeScalars.contains(scalar) else { return self }
        return Array("&#\(scalar.value);".utf8) + dropFirst(UTF8.width(scalar))
    }
}

extension ArraySlice<UInt8> {
    fileprivate var beginsBlank: Bool { first?.isASCIIBlank ?? true }
}
