import Diagnostics
import Markdown

/// Turns a paragraph whose lines all begin with a check mark, an emoji or a bold label into a list.
enum SoftBreakListPass {
    static func apply(to state: inout RecoveryState) {
        for index in state.pieces.indices {
            guard let inlines = state.pieces[index].paragraph else { continue }
            let lines = inlines.lines.map(\.trimmed)
            let tasks = tasks(lines)
            guard lines.count > 1, let items = tasks?.map(\.text) ?? items(of: lines) ?? announced(lines, index, state)
            else { continue }
            let places = places(of: lines, in: state.pieces[index].block.lines)
            let list = List(
                items: zip(items, places).enumerated().map { position, item in
                    let block = Block(.paragraph(item.0), lines: item.1)
                    return ListItem(isChecked: tasks?[position].isDone, blocks: [block], lines: item.1)
                })
            state.pieces[index].block.kind = .list(list)
            state.note(.softBreakList, state.pieces[index].block.lines, "\(items.count) lines begin with the same mark")
        }
    }

    /// The lines of the source that each line stands in: bold words may go over several, and the last has what is left.
    private static func places(of lines: [[Inline]], in whole: LineRange) -> [LineRange] {
        var places: [LineRange] = []
        for line in lines {
            let first = min((places.last?.last ?? whole.first - 1) + 1, whole.last)
            places.append(LineRange(first, min(first + line.breakCount, whole.last)))
        }
        if let last = places.indices.last { places[last].last = whole.last }
        return places
    }

    private static func items(of lines: [[Inline]]) -> [[Inline]]? {
        if lines.allSatisfy(beginsWithLabel) { return lines }
        let marked = lines.map(withoutMark)
        if marked.allSatisfy({ $0 != nil }) { return marked.compactMap(\.self) }
        return lettered(lines) ?? keyed(lines) ?? barred(lines)
            ?? (lines.count > 2 && lines.allSatisfy(beginsWithPlainLabel) ? lines : nil)
    }

    /// `[ ] …` or `[x] …` on every line: tasks that are no list to Markdown.
    private static func tasks(_ lines: [[Inline]]) -> [(isDone: Bool, text: [Inline])]? {
        var tasks: [(isDone: Bool, text: [Inline])] = []
        for line in lines {
            guard case .text(let text)? = line.first, text.utf8.count > 4,
                let mark = ["[ ] ", "[x] ", "[X] "].first(where: text.hasPrefix)
            else { return nil }
            tasks.append((mark != "[ ] ", ([.text(String(text.dropFirst(4)))] + line.dropFirst()).trimmed))
        }
        return tasks
    }

    /// `a) …`, `b) …`, `2.1 …`, `2.2 …` or `[1] …`, `[2] …`: every line has the next letter or number.
    private static func lettered(_ lines: [[Inline]]) -> [[Inline]]? {
        var items: [[Inline]] = []
        for (offset, line) in lines.enumerated() {
            guard case .text(let text)? = line.first, let space = text.firstIndex(of: " ") else { return nil }
            let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8(min(offset, 25))))
            let mark = text[..<space].lowercased()
            let parts = mark.split(at: ".")
            let isNumber = parts.count == 2 && Int(parts[0]) != nil && Int(parts[1]) == offset + 1
            let isLetter = mark == "\(letter))" || mark == "(\(letter))"
            guard isNumber || isLetter || mark == "[\(offset + 1)]" else { return nil }
            items.append(([.text(String(text[space...]))] + line.dropFirst()).trimmed)
        }
        return items
    }

    /// `1️⃣ …`, `2️⃣ …`: every line has the next digit, drawn as a key.
    private static func keyed(_ lines: [[Inline]]) -> [[Inline]]? {
        var items: [[Inline]] = []
        for (offset, line) in lines.enumerated() {
            guard case .text(let text)? = line.first, text.unicodeScalars.first?.value == UInt32(0x31 + offset),
                let key = text.unicodeScalars.prefix(3).firstIndex(of: "\u{20E3}")
            else { return nil }
            let rest = String(text.unicodeScalars[text.unicodeScalars.index(after: key)...])
            items.append(([.text(rest)] + line.dropFirst()).trimmed)
        }
        return items
    }

    /// `| Baker` on each of several lines: what some programs keep the breaks of lines with.
    private static func barred(_ lines: [[Inline]]) -> [[Inline]]? {
        var items: [[Inline]] = []
        for line in lines {
            guard case .text(let text)? = line.first, text.utf8.starts(with: "| ".utf8),
                !text.utf8.dropFirst().contains(UInt8(ascii: "|"))
            else { return nil }
            items.append(([.text(String(text.dropFirst()))] + line.dropFirst()).trimmed)
        }
        return items
    }

    /// `Books: Salt and Fire`: up to three words that are followed by a colon and more words on every line.
    private static func beginsWithPlainLabel(_ line: [Inline]) -> Bool {
        guard case .text(let text)? = line.first, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            text.utf8[colon...].dropFirst().first == 0x20, text.first?.isUppercase == true,
            text.utf8[..<colon].count > 3
        else { return false }
        return words(of: String(text[..<colon])).count <= 3
    }

    /// Lines without any mark under an announcement, such as `You need:`, in a text that is not wrapped.
    ///
    /// Wrapped text fills its lines: the first word of a line did not fit the line above. Where it would have fitted, the
    /// break is meant.
    private static func announced(_ lines: [[Inline]], _ index: Int, _ state: RecoveryState) -> [[Inline]]? {
        guard !state.hasMarkedHeadings, index > 0,
            let before = (state.pieces[index - 1].oneLine ?? state.pieces[index - 1].heading?.inlines)?.plainText
        else { return nil }
        // The name of a role above what is said of it.
        let labels = lines.dropFirst().compactMap { LabelledLine($0, LineRange(1))?.subject(state.words) }
        guard labels.count < 2 else { return nil }
        let texts = lines.map(\.plainText)
        let isHeading = state.words.isKnown(HeadingKey(before)) || state.words.isPhase(before)
        let areTitled = isHeading && texts.allSatisfy(isTitled)
        let isList = areTitled || lines.count > 2 && (isHeading || isShortLine(before) && texts.allSatisfy(isShortLine))
        guard lastByte(of: before) == UInt8(ascii: ":") || isList else { return nil }
        let width = texts.map(\.count).max() ?? 0
        let areShort = texts.allSatisfy { (1...14).contains(words(of: $0).count) && !$0.contains(". ") }
        let ends = texts.dropLast().compactMap(lastByte)
        guard areShort, !ends.contains(where: ",:-".utf8.contains) else { return nil }
        let isBroken = zip(texts, texts.dropFirst()).contains { line, next in
            line.count + 1 + (words(of: next).first?.count ?? 0) <= width
        }
        let areBrief = lines.count > 2 && texts.allSatisfy { words(of: $0).count <= 4 }
        return (isBroken || areBrief || areTitled) && !texts.contains { $0.hasSuffix("?") } ? lines : nil
    }

    /// A line that begins like a sentence and ends like none: few lines of wrapped text do, and hardly all of them.
    /// One with wide spaces is a row of columns.
    private static func isTitled(_ text: String) -> Bool {
        text.first?.isUppercase == true && !".,;:!?".utf8.contains(lastByte(of: text) ?? 0)
            && text.firstOccurrence(of: "  ") == nil && !text.utf8.contains(0x09)
    }

    /// A few words that end like no sentence.
    private static func isShortLine(_ text: String) -> Bool {
        words(of: text).count <= 8 && !".,;:!?".utf8.contains(lastByte(of: text) ?? 0)
    }

    /// `**Label:** value`, `**Label**: value` or `**Label** – value`.
    private static func beginsWithLabel(_ line: [Inline]) -> Bool {
        guard case .strong(let label)? = line.first, line.count > 1 else { return false }
        if lastByte(of: label.plainText) == UInt8(ascii: ":") { return true }
        let rest = line[1].plainText
        return rest.utf8.first == UInt8(ascii: ":") || [" – ", " — ", " - "].contains(where: rest.hasPrefix)
    }

    /// Whether a sign is an arrow or a check mark, which no heading begins with.
    static func marksItems(_ mark: Unicode.Scalar) -> Bool {
        (0x2190...0x21FF).contains(mark.value) || "✅✓✔☑✗✘✖❌➡➤➜".unicodeScalars.contains(mark)
    }

    /// The sign that a line begins with.
    static func mark(of line: [Inline]) -> Unicode.Scalar? {
        guard case .text(let text)? = line.first, let mark = text.unicodeScalars.first else { return nil }
        return isListMark(mark) ? mark : nil
    }

    static func withoutMark(_ line: [Inline]) -> [Inline]? {
        guard case .text(let text)? = line.first else { return nil }
        let scalars = text.unicodeScalars
        guard let mark = scalars.first, isListMark(mark) else { return nil }
        let rest = scalars.drop { isListMark($0) || $0 == "\u{FE0F}" || $0 == "\u{200D}" || $0 == " " }
        guard !rest.isEmpty || line.count > 1 else { return nil }
        return ([.text(String(rest))] + line.dropFirst()).trimmed
    }

    private static func isListMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x2190 && scalar.properties.generalCategory == .otherSymbol
            || (0x2190...0x21FF).contains(scalar.value)
            || "✓✔☑✗✘•◦▪●‣➤►".unicodeScalars.contains(scalar)
    }
}
