import Diagnostics

/// Cuts a text at the web addresses written in it, by GFM's rules for extended autolinks.
///
/// An address begins with `http://`, `https://` or `www.` where no word goes before, and ends at a blank or `<`; closing
/// punctuation and unpaired closing brackets stay outside. Curly quotes count as punctuation, because pasted prose has
/// them. E-mail addresses stay text. The time is linear in the text.
func linkingBareAddresses(in text: [UInt8]) -> [Inline] {
    var inlines: [Inline] = []
    var written = 0
    var index = 0
    while let start = nextAddressStart(in: text, from: index) {
        let (end, isAddress) = addressEnd(in: text, from: start)
        index = end
        guard isAddress else { continue }
        if start > written { inlines.append(.text(String(decoding: text[written..<start], as: UTF8.self))) }
        let address = String(decoding: text[start..<end], as: UTF8.self)
        let scheme = text[start].asciiLowercased == UInt8(ascii: "w") ? "http://" : ""
        inlines.append(.link(destination: scheme + address, title: "", [.text(address)]))
        written = end
    }
    if written == 0 { return [.text(String(decoding: text, as: UTF8.self))] }
    if written < text.count { inlines.append(.text(String(decoding: text[written...], as: UTF8.self))) }
    return inlines
}

private let web = Array("www.".utf8)
private let schemes = [Array("http://".utf8), Array("https://".utf8)]

private func nextAddressStart(in text: [UInt8], from index: Int) -> Int? {
    var index = index
    while index + 4 < text.count {
        switch text[index] {
        case UInt8(ascii: "h"), UInt8(ascii: "H"):
            let isWordStart = index == 0 || !text[index - 1].isASCIIAlphanumeric
            if isWordStart, schemes.contains(where: { text.matches($0, at: index) }) { return index }
        case UInt8(ascii: "w"), UInt8(ascii: "W"):
            if index == 0 || text[index - 1].mayStandBeforeWeb, text.matches(web, at: index) { return index }
        default: break
        }
        index += 1
    }
    return nil
}

/// Where an address ends, or where to look on when its domain name is none: going back would take quadratic time.
private func addressEnd(in text: [UInt8], from start: Int) -> (end: Int, isAddress: Bool) {
    var hostStart = start
    if let scheme = schemes.first(where: { text.matches($0, at: start) }) { hostStart += scheme.count }
    let host = hostEnd(in: text, from: hostStart, needsDot: hostStart == start)
    guard host.isValid else { return (max(host.end, start + 1), false) }
    var end = host.end
    while end < text.count, !text.endsAddress(at: end) { end += 1 }
    let trimmed = trimmedEnd(of: text, from: start, to: end)
    return trimmed > hostStart ? (trimmed, true) : (end, false)
}

/// The end of a domain name, which must not have an underscore in its last two parts.
private func hostEnd(in text: [UInt8], from start: Int, needsDot: Bool) -> (end: Int, isValid: Bool) {
    var index = start
    var dots = 0
    var underscoresInPart = 0
    var underscoresBefore = 0
    while index < text.count {
        let byte = text[index]
        if byte == UInt8(ascii: "_") {
            underscoresInPart += 1
        } else if byte == UInt8(ascii: "."), index + 1 < text.count, text[index + 1].isHostByte {
            dots += 1
            underscoresBefore = underscoresInPart
            underscoresInPart = 0
        } else if !byte.isHostByte || text.endsAddress(at: index) {
            break
        }
        index += 1
    }
    let isValid = index > start && underscoresInPart == 0 && underscoresBefore == 0 && (dots > 0 || !needsDot)
    return (index, isValid)
}

/// Leaves closing punctuation, unpaired closing brackets and a trailing entity out of an address.
private func trimmedEnd(of text: [UInt8], from start: Int, to end: Int) -> Int {
    var end = end
    var surplus = [UInt8(ascii: ")"): 0, UInt8(ascii: "]"): 0]
    for byte in text[start..<end] {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["): surplus[byte.closingBracket, default: 0] -= 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): surplus[byte, default: 0] += 1
        default: break
        }
    }
    while end > start {
        let last = text[end - 1]
        if last.closesSentence {
            end -= 1
        } else if last == UInt8(ascii: ";") {
            end = entityStart(in: text, from: start, before: end - 1) ?? end - 1
        } else if let count = surplus[last], count > 0 {
            surplus[last] = count - 1
            end -= 1
        } else if text.hasCurlyQuote(endingAt: end) {
            end -= 3
        } else {
            break
        }
    }
    return end
}

private func entityStart(in text: [UInt8], from start: Int, before end: Int) -> Int? {
    var index = end
    while index > start, text[index - 1].isASCIIAlphanumeric { index -= 1 }
    return index < end && index > start && text[index - 1] == UInt8(ascii: "&") ? index - 1 : nil
}

extension UInt8 {
    fileprivate var mayStandBeforeWeb: Bool {
        switch self {
        case 0x09...0x0D, 0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): true
        default: false
        }
    }

    fileprivate var isHostByte: Bool {
        isASCIIAlphanumeric || self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self >= 0x80
    }

    fileprivate var closesSentence: Bool {
        switch self {
        case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
            UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""):
            true
        default: false
        }
    }

    fileprivate var closingBracket: UInt8 { self == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]") }
}

extension [UInt8] {
    fileprivate func matches(_ word: [UInt8], at index: Int) -> Bool {
        guard index + word.count <= count else { return false }
        return word.indices.allSatisfy { self[index + $0].asciiLowercased == word[$0] }
    }

    /// Whether an address cannot go on at `index`: a blank, in ASCII or beyond it, a control or `<`.
    fileprivate func endsAddress(at index: Int) -> Bool {
        let byte = self[index]
        guard byte > 0x7F else { return byte <= 0x20 || byte == 0x7F || byte == UInt8(ascii: "<") }
        if byte == 0xC2 { return index + 1 < count && self[index + 1] == 0xA0 }
        guard index + 2 < count else { return false }
        return switch (byte, self[index + 1], self[index + 2]) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): true
        default: false
        }
    }

    /// Whether the three bytes before `end` are a curly quote or an ellipsis.
    fileprivate func hasCurlyQuote(endingAt end: Int) -> Bool {
        guard end >= 3, self[end - 3] == 0xE2, self[end - 2] == 0x80 else { return false }
        return (0x98...0x9F).contains(self[end - 1]) || self[end - 1] == 0xA6
    }
}
