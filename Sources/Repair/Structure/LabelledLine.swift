import Diagnostics
import Markdown

/// A line that begins with what it is about, `**Tools:** Excel` or `Tools: Excel`, and what belongs to it.
struct LabelledLine {
    let title: [Inline]
    let isBold: Bool
    /// Whether nothing stands behind the label on its line.
    let isAlone: Bool
    /// What belongs to the label, over several lines where the text is wrapped; nothing where a list follows.
    var rest: [Inline]
    /// What stands below the line in the same item.
    var blocks: [Block] = []
    var lines: LineRange

    /// Nil for a line without a label of a few words.
    init?(_ line: [Inline], _ lines: LineRange) {
        self.lines = lines
        if case .strong(let title)? = line.first {
            guard let rest = Self.rest(behind: title, line) else { return nil }
            (self.title, self.rest, isBold, isAlone) = (title, rest, true, rest.isEmpty)
        } else {
            guard case .text(let text)? = line.first, let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
                return nil
            }
            let (label, behind) = (text[..<colon], text[colon...].dropFirst())
            guard behind.utf8.first.map({ $0 == 0x20 }) ?? true, Self.isLabel(label) else { return nil }
            title = [.text(String(label))]
            rest = ([.text(String(behind))] + line.dropFirst()).trimmed
            (isBold, isAlone) = (false, rest.isEmpty)
        }
    }

    private static func isLabel(_ text: Substring) -> Bool {
        let first = text.unicodeScalars.first { $0.properties.isAlphabetic }
        return first?.properties.isUppercase == true && words(of: String(text)).count <= 4
    }

    private static func rest(behind title: [Inline], _ line: [Inline]) -> [Inline]? {
        let isInside = lastByte(of: title.plainText) == UInt8(ascii: ":")
        guard line.count > 1 else { return isInside ? [] : nil }
        guard case .text(let text) = line[1], isInside || text.utf8.first == UInt8(ascii: ":"),
            words(of: title.plainText).count <= 5
        else { return nil }
        var rest = Array(line.dropFirst())
        rest[0] = .text(String(isInside ? text[...] : text.dropFirst()))
        return rest.trimmed
    }

    var key: HeadingKey { HeadingKey(title.plainText) }

    /// What the label is about, also by a word in it that tells where it is bold or stands alone.
    func subject(_ words: HeadingWords) -> String? {
        words.subject(of: key) ?? (isBold || isAlone ? longestPhrase(of: words.clues, in: key.key) : nil)
    }

    /// Whether it is bold, of a known subject, or one of those that stand alone above several lists.
    func isKnown(_ words: HeadingWords, _ several: Set<String>) -> Bool {
        isBold || subject(words) != nil || isAlone && several.contains(key.key)
    }

    /// The section that the line opens.
    func section(level: Int, _ words: HeadingWords) -> [Piece] {
        let heading = Piece.heading(title, level: level, line: lines.first, form: .boldParagraph)
        let isTold = words.subject(of: key).map(words.openingSubjects.contains) ?? false
        let content = rest.isEmpty ? [] : [content(isTold: isTold)]
        return [heading] + (content + blocks).map { Piece($0) }
    }

    /// What stands on lines of its own or is told in whole sentences stays a paragraph; what is enumerated behind the label
    /// becomes a list.
    private func content(isTold: Bool) -> Block {
        if isAlone { return Block(.paragraph(rest), lines: LineRange(min(lines.first + 1, lines.last), lines.last)) }
        let told = Block(.paragraph(rest), lines: lines)
        if isTold { return told }
        let isPlain = rest.allSatisfy { if case .text = $0 { true } else { $0 == .softBreak } }
        guard isPlain else { return Block(RoleTablePass.content(rest, lines), lines: lines) }
        let longest = 8
        let text = rest.lines.map(\.plainText).joined(separator: " ")
        let areShort = text.split(at: ",;").allSatisfy { Repair.words(of: String($0)).count <= longest }
        guard areShort, text.firstOccurrence(of: ". ") == nil else { return told }
        let kind = RoleTablePass.content([.text(text)], lines)
        // The text of figures keeps its lines.
        return if case .paragraph = kind { told } else { Block(kind, lines: lines) }
    }
}

/// The labelled lines of a piece, with the lines before the first one.
struct LabelledPiece {
    var before: [(number: Int, inlines: [Inline])] = []
    var labels: [LabelledLine] = []

    /// Nil for a piece without them: a paragraph with a line that has one, or a list in which each item does. A label
    /// that a text has above `several` of its lists needs no known subject.
    init?(_ piece: Piece, _ words: HeadingWords, several: Set<String> = []) {
        if let list = piece.list {
            let found = list.items.map(Self.label)
            guard found.allSatisfy({ $0 != nil }) else { return nil }
            labels = found.compactMap(\.self)
        } else if let lines = piece.numberedLines {
            for line in lines { add(line, words, several) }
        }
        guard labels.contains(where: { $0.isKnown(words, several) }) else { return nil }
    }

    private static func label(of item: ListItem) -> LabelledLine? {
        guard case .paragraph(let inlines)? = item.blocks.first?.kind, let first = item.blocks.first else { return nil }
        var label = LabelledLine(inlines, first.lines)
        label?.blocks = Array(item.blocks.dropFirst())
        return label
    }

    /// A line without a label goes on with what the one above it says; figures by level stay with their pay.
    private mutating func add(
        _ line: (number: Int, inlines: [Inline]), _ words: HeadingWords, _ several: Set<String>
    ) {
        let label = LabelledLine(line.inlines, LineRange(line.number))
        let last = labels.indices.last
        let isOwn = label.map { label in
            if label.isKnown(words, several) { return true }
            guard let last, !labels[last].rest.isEmpty else { return false }
            return !label.rest.plainText.utf8.contains(where: \.isASCIIDigit)
        }
        if let label, isOwn == true {
            labels.append(label)
        } else if let last {
            labels[last].rest += (labels[last].rest.isEmpty ? [] : [.softBreak]) + line.inlines
            labels[last].lines.last = line.number
        } else {
            before.append(line)
        }
    }

    /// The lines before the labels as they were, and a section for each label.
    func pieces(level: Int, _ words: HeadingWords) -> [Piece] {
        let lead = Piece.paragraph(before).map { [$0] } ?? []
        return lead + labels.flatMap { $0.section(level: level, words) }
    }
}
