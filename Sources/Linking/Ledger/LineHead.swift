import Diagnostics

/// What stands at the head of a Markdown line before its text.
enum LineHead {
    /// The line behind quote marks, list marks and blanks.
    static func withoutContainers(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = line.drop(while: \.isASCIIBlank)
        while let first = rest.first {
            if first == UInt8(ascii: ">") {
                rest.removeFirst()
            } else if "-*+".utf8.contains(first), rest.dropFirst().first?.isASCIIBlank ?? true {
                rest.removeFirst()
            } else if let end = numberEnd(rest) ?? letterEnd(rest) ?? keycapEnd(rest) {
                rest = rest[end...]
            } else {
                break
            }
            rest = rest.drop(while: \.isASCIIBlank)
        }
        return rest
    }

    /// The line behind all that marks it as an item, a task or an admonition.
    static func withoutMarks(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = withoutContainers(line)
        if rest.starts(with: "[ ] ".utf8) || rest.starts(with: "[x] ".utf8) || rest.starts(with: "[X] ".utf8) {
            rest = rest.dropFirst(4)
        }
        if rest.starts(with: "!!!".utf8) || rest.starts(with: "???".utf8) { rest = withoutKind(rest) }
        return rest
    }

    /// The end of `a)` or `(a)` with a blank behind it.
    private static func letterEnd(_ text: ArraySlice<UInt8>) -> Int? {
        let mark = text.first == UInt8(ascii: "(") ? text.dropFirst() : text
        guard mark.first?.isASCIILetter == true, mark.dropFirst().first == UInt8(ascii: ")"),
            mark.dropFirst(2).first?.isASCIIBlank == true
        else { return nil }
        return mark.startIndex + 2
    }

    /// The end of a digit drawn as a key, such as `1️⃣`.
    private static func keycapEnd(_ text: ArraySlice<UInt8>) -> Int? {
        guard text.first?.isASCIIDigit == true else { return nil }
        let sign = text.dropFirst()
        let rest = sign.starts(with: "\u{FE0F}".utf8) ? sign.dropFirst(3) : sign
        return rest.starts(with: "\u{20E3}".utf8) ? rest.startIndex + 3 : nil
    }

    /// Behind the word that says what kind of block `!!! note "Title"` opens.
    private static func withoutKind(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.drop { "!?+ ".utf8.contains($0) }.drop { $0 != 0x20 }
    }

    static func isLinkDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "["), line.dropFirst().first != UInt8(ascii: "^") else { return false }
        guard let close = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return line[close...].dropFirst().first == UInt8(ascii: ":")
    }

    /// Whether the line refers to a footnote or is one.
    static func isNoted(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.dropLast().contains { line[$0] == UInt8(ascii: "[") && line[$0 + 1] == UInt8(ascii: "^") }
    }

    /// Whether headings and items were run together in the line.
    static func isCollapsed(_ line: ArraySlice<UInt8>) -> Bool {
        line.count > 200
            && line.indices.contains { index in
                line[index] == UInt8(ascii: "#") && line[index...].starts(with: "## ".utf8)
            }
    }

    /// The end of `12.` or `12)` at the start of a text, with a blank behind it.
    private static func numberEnd(_ text: ArraySlice<UInt8>) -> Int? {
        let digits = text.prefix(while: \.isASCIIDigit)
        let mark = text[digits.endIndex...]
        guard (1...9).contains(digits.count), let sign = mark.first,
            sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"),
            mark.dropFirst().first?.isASCIIBlank ?? true
        else { return nil }
        return mark.startIndex + 1
    }
}

/// Marks within a line whose bytes are not shown.
enum InlineMarks {
    /// Behind a closing bracket: the end of `](address "title")` or `][name]`.
    static func linkTargetEnd(_ rest: ArraySlice<UInt8>) -> Int? {
        guard let open = rest.dropFirst().first else { return nil }
        if open == UInt8(ascii: "[") {
            return rest.dropFirst(2).firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
        }
        guard open == UInt8(ascii: "(") else { return nil }
        var depth = 0
        for index in rest.indices.dropFirst() {
            if rest[index] == UInt8(ascii: "(") { depth += 1 }
            if rest[index] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return index + 1 }
        }
        return rest.endIndex
    }

    /// The end of `[^name]` and of the colon that makes it the head of a footnote.
    static func footnoteEnd(_ rest: ArraySlice<UInt8>) -> Int? {
        guard rest.dropFirst().first == UInt8(ascii: "^") else { return nil }
        return rest.firstIndex(of: UInt8(ascii: "]")).map { $0 + 1 }
    }

    /// The end of a tag; an address in angle brackets is text.
    static func tagEnd(_ rest: ArraySlice<UInt8>) -> Int? {
        guard let first = rest.dropFirst().first else { return nil }
        guard first.isASCIILetter || "/!?".utf8.contains(first) else { return nil }
        let name = rest.dropFirst().prefix { $0.isASCIIAlphanumeric || "+-.".utf8.contains($0) }
        let sign = name.endIndex < rest.endIndex ? rest[name.endIndex] : 0
        let isAddress = sign == UInt8(ascii: ":") || sign == UInt8(ascii: "@")
        return isAddress ? nil : rest.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }

    /// The end of the name of an icon or emoji between colons: `:material-tune:`.
    static func iconEnd(_ rest: ArraySlice<UInt8>) -> Int? {
        let name = rest.dropFirst().prefix(40).prefix { $0.isASCIIAlphanumeric || "_-+".utf8.contains($0) }
        guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ":") else { return nil }
        return name.contains(where: \.isASCIILetter) ? name.endIndex + 1 : nil
    }

    /// The end of a number that begins an item within a line.
    static func itemNumberEnd(_ rest: ArraySlice<UInt8>, in line: ArraySlice<UInt8>) -> Int? {
        guard rest.startIndex == line.startIndex || line[rest.startIndex - 1] == 0x20 else { return nil }
        let digits = rest.prefix(while: \.isASCIIDigit)
        let behind = rest[digits.endIndex...]
        return digits.count <= 2 && behind.starts(with: ". ".utf8) ? digits.endIndex + 1 : nil
    }
}
