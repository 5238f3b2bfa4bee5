import Diagnostics

/// A heading's text taken apart: what is shown, what is looked up and what stands in parentheses.
package struct HeadingKey: Hashable, Sendable {
    /// The text without emoji, numbering and qualifier.
    package let title: String
    /// The title in lower case with `&` written out and spaces folded: what word tables hold.
    package let key: String
    /// The text in parentheses at the end, such as `Weeks 1-8`.
    package let qualifier: String?
    /// The number before the title as it is written, such as `2.1` or `IV`: pages order sections in their own way.
    package let number: String?

    package init(_ text: String) {
        if text.isBareTitle {
            (title, qualifier, number) = (text, nil, nil)
            key = foldedKey(text)
            return
        }
        var scalars = Substring(text).unicodeScalars
        let keycap = dropSigns(&scalars)
        number = dropNumbering(&scalars) ?? keycap
        dropSigns(&scalars)
        trimEnd(&scalars)
        qualifier = takeParenthesis(&scalars) ?? takeRemark(&scalars)
        trimEnd(&scalars)
        title = string(scalars)
        key = foldedKey(title)
    }
}

extension HeadingKey {
    /// The key of a word-list entry: entries in plain lower case, as nearly all are, are their own key.
    package static func key(ofWord word: String) -> String {
        let isLetter = { (byte: UInt8) in byte.isASCIILower || byte >= 0x80 }
        let isPlain = word.utf8.allSatisfy { isLetter($0) || $0.isASCIIDigit || plainSigns.contains($0) }
        guard isPlain, word.utf8.first.map(isLetter) ?? false, word.utf8.last.map(isLetter) ?? false else {
            return HeadingKey(word).key
        }
        return endings.contains(where: word.hasSuffix) ? HeadingKey(word).key : word
    }

    /// What stands before `and`, as in `tools and programs`; nil when nothing is joined.
    package var firstPart: String? {
        let words = key.split(at: " ")
        guard let joint = words.firstIndex(where: { Self.joints.contains(String($0)) }), joint > 0 else { return nil }
        return words[..<joint].joined(separator: " ")
    }

    /// Whether a word is `and`, or written for it.
    package static func joins(_ word: Substring) -> Bool { word == "&" || joints.contains(word.lowercased()) }

    private static let plainSigns: ByteSet = " -'/,."

    /// `And` in the languages that word lists exist for.
    private static let joints: Set<String> = ["and", "und", "y", "e", "et", "и", "или", "or", "oder", "o", "ou"]
}

/// The words of a text as `foldedWords` gives them, with single spaces between them.
private func foldedKey(_ text: String) -> String {
    let folded = text.lowercased()
    var before: UInt8 = 0x20
    for byte in folded.utf8 {
        // Nearly all titles are single words with single spaces, so that only their case is to be folded.
        if byte.mayBeWrittenOtherwise || byte == 0x09 || byte == 0x0A || byte == 0x20 && before == 0x20 {
            return foldedWords(text).joined(separator: " ")
        }
        before = byte
    }
    if before == 0x20 { return foldedWords(text).joined(separator: " ") }
    let ending = endings.first { folded.utf8.count > $0.utf8.count && folded.hasSuffix($0) } ?? ""
    return String(folded.utf8.dropLast(ending.utf8.count)) ?? folded
}

/// What may follow a subject and says no more of it: `Skills section`, `Responsibilities include:`.
private let endings = [" section", " include", " includes"]

/// The words of a text in lower case, `&` written out, slashes without spaces, hyphens as they are typed, one trailing
/// `section` or `include` left out.
func foldedWords(_ text: String) -> [String] {
    var folded = text.lowercased()
    if folded.utf8.contains(where: \.mayBeWrittenOtherwise) { folded = writtenPlainly(folded) }
    var words = folded.utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }.map { String(Substring($0)) }
    if words.count > 1, let last = words.last, endings.contains(" " + last) { words.removeLast() }
    return words
}

/// `a & b’s c / d` as `a and b's c/d`, hyphens as they are typed.
private func writtenPlainly(_ text: String) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count + 8)
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "&") {
            plain += " and ".utf8
        } else if byte == UInt8(ascii: "/"), plain.last == 0x20, rest.first == 0x20 {
            plain[plain.count - 1] = byte
            rest.removeFirst()
        } else if byte == 0xE2, rest.first == 0x80, let sign = plainSign(rest.dropFirst().first) {
            plain.append(sign)
            rest = rest.dropFirst(2)
        } else {
            plain.append(byte)
        }
    }
    return String(decoding: plain, as: UTF8.self)
}

/// What is typed for the sign of U+2000 to U+203F that ends in a byte: the apostrophe and two hyphens.
private func plainSign(_ last: UInt8?) -> UInt8? {
    switch last {
    case 0x99: UInt8(ascii: "'")
    case 0x90, 0x91: UInt8(ascii: "-")
    default: nil
    }
}

extension String {
    /// Whether it begins and ends as a title of ASCII letters does, so that nothing is to be taken off it.
    fileprivate var isBareTitle: Bool {
        guard let first = utf8.first, first.isASCIILetter, first != UInt8(ascii: "Q"), first != UInt8(ascii: "q"),
            utf8.prefix(5).allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ")") })
        else { return false }
        return utf8.last.map(\.isASCIIAlphanumeric) ?? false && !utf8.contains(UInt8(ascii: "?"))
    }
}

extension UInt8 {
    /// The first byte of the signs that a key writes in another way, but for a space: `&`, the slash and the apostrophe.
    fileprivate var mayBeWrittenOtherwise: Bool {
        self == UInt8(ascii: "&") || self == UInt8(ascii: "/") || self == 0xE2
    }
}

private typealias Scalars = Substring.UnicodeScalarView

/// Takes off what is no part of the title, and answers the digit of a keycap such as `1️⃣` among it.
@discardableResult private func dropSigns(_ scalars: inout Scalars) -> String? {
    var digit: String?
    while let first = scalars.first {
        if isDecoration(first) {
            scalars.removeFirst()
        } else if first.isASCII, let keycap = scalars.prefix(3).firstIndex(of: "\u{20E3}") {
            digit = String(first)
            scalars = scalars[scalars.index(after: keycap)...]
        } else {
            break
        }
    }
    return digit
}

/// Emoji, arrows, variation selectors and the like; letters, digits and quotation marks stay.
func isDecoration(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value > 0x20, scalar.value < 0x7F {
        return asciiDecorations.contains(UInt8(truncatingIfNeeded: scalar.value))
    }
    return switch scalar.properties.generalCategory {
    case .otherSymbol, .modifierSymbol, .mathSymbol, .format, .nonspacingMark, .enclosingMark, .privateUse,
        .spaceSeparator, .control, .unassigned:
        true
    case .dashPunctuation: true
    default: scalar == "•" || scalar == "·"
    }
}

/// The signs of ASCII that are of these kinds or mark up Markdown: asked of every letter of every heading.
private let asciiDecorations: ByteSet = "*_#>+<=|~^`-"

/// Takes off `1.`, `6.1.2`, `3)`, `Q1:`, `IV.`, `B)`, `2 –` or `三、` before a title, and answers it without its mark.
private func dropNumbering(_ scalars: inout Scalars) -> String? {
    guard let end = ideographEnd(scalars) ?? ordinalEnd(scalars) ?? numberEnd(scalars) else { return nil }
    let number = scalars[..<end].prefix { !isBlank($0) }
    scalars = scalars[end...].drop(while: isBlank)
    return string(number.last.map { ".):/、".unicodeScalars.contains($0) } == true ? number.dropLast() : number)
}

private func ideographEnd(_ scalars: Scalars) -> Scalars.Index? {
    let ideographs = scalars.prefix { "一二三四五六七八九十百".unicodeScalars.contains($0) }
    guard !ideographs.isEmpty, let mark = scalars[ideographs.endIndex...].first, mark == "、" || mark == "." else {
        return nil
    }
    return scalars.index(after: ideographs.endIndex)
}

/// The end of `1.`, `6.1.2`, `3)`, `Q1:` and `Q2.`; a number that belongs to the text stays.
private func numberEnd(_ scalars: Scalars) -> Scalars.Index? {
    let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
    let isQuestion = scalars.first == "Q" || scalars.first == "q"
    let digits = (isQuestion ? scalars.dropFirst() : scalars).prefix(while: isDigit)
    guard (1...3).contains(digits.count) else { return nil }
    var rest = scalars[digits.endIndex...]
    while rest.first == ".", rest.dropFirst().first.map(isDigit) == true {
        rest = rest.dropFirst().drop(while: isDigit)
    }
    if let mark = rest.first, ".):/".unicodeScalars.contains(mark) {
        rest.removeFirst()
    } else if rest.startIndex == digits.endIndex || isQuestion {
        return nil
    }
    return isFollowed(rest) ? rest.startIndex : nil
}

/// The end of `IV.`, `B)` and `2 –`.
private func ordinalEnd(_ scalars: Scalars) -> Scalars.Index? {
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let numeral = scalars.prefix { "IVX".unicodeScalars.contains($0) }
    var rest = scalars
    if (1...2).contains(digits.count) {
        rest = scalars[digits.endIndex...]
        guard rest.first == " ", let dash = rest.dropFirst().first, "–—-|".unicodeScalars.contains(dash) else {
            return nil
        }
        rest = rest.dropFirst(2)
    } else {
        let isLetter = scalars.first.map { ("A"..."H").contains($0) } ?? false
        let length = numeral.isEmpty ? isLetter ? 1 : 0 : numeral.count
        guard (1...5).contains(length), let mark = rest.dropFirst(length).first, mark == "." || mark == ")" else {
            return nil
        }
        rest = rest.dropFirst(length + 1)
    }
    return isFollowed(rest) ? rest.startIndex : nil
}

/// Whether a blank and then words stand behind a number.
private func isFollowed(_ rest: Scalars) -> Bool {
    rest.first.map(isBlank) == true && rest.contains { !isBlank($0) }
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

private func trimEnd(_ scalars: inout Scalars) {
    while let last = scalars.last, last == ":" || last == " " || last == "…" || last == "\u{FF1A}" || isDecoration(last)
    {
        // `C++` and `C#` end in their signs.
        let before = scalars.dropLast().last { $0 != last }
        if last == "+" || last == "#", before?.properties.isAlphabetic == true { return }
        scalars.removeLast()
    }
}

private func takeParenthesis(_ scalars: inout Scalars) -> String? {
    guard let last = scalars.last, last == ")" || last == "\u{FF09}" else { return nil }
    var depth = 0
    for index in scalars.indices.reversed() {
        if scalars[index] == ")" || scalars[index] == "\u{FF09}" { depth += 1 }
        if scalars[index] == "(" || scalars[index] == "\u{FF08}" { depth -= 1 }
        guard depth == 0 else { continue }
        guard index > scalars.startIndex else { return nil }
        let inside = scalars[index...].dropFirst().dropLast()
        scalars = scalars[..<index]
        return string(inside)
    }
    return nil
}

/// One or two words behind a question mark, such as `easy`: how hard a question is.
private func takeRemark(_ scalars: inout Scalars) -> String? {
    guard let mark = scalars.lastIndex(where: { $0 == "?" }), mark > scalars.startIndex else { return nil }
    let behind = scalars[scalars.index(after: mark)...]
    guard behind.first == " ", behind.last?.properties.isAlphabetic == true,
        behind.allSatisfy({ $0.properties.isAlphabetic || $0 == " " || $0 == "-" })
    else { return nil }
    let words = behind.split(separator: " ")
    guard (1...2).contains(words.count), words[0].first?.properties.isLowercase == true else { return nil }
    scalars = scalars[...mark]
    return string(behind.dropFirst())
}

private func string(_ scalars: Scalars) -> String { String(Substring(scalars)) }
