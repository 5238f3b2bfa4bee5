import Diagnostics
import Markdown

/// Lines without marks that name roles, each above labelled lines: `Data Analyst`, `Tasks: …`, `Tools: …`.
enum RoleLines {
    static func raise(in state: inout RecoveryState) {
        let lines = flattened(state)
        let found = lines.indices.filter { isTitle($0, of: lines, state.words) }
        guard found.count > 1, areRoles(found.map { lines[$0].inlines.plainText }, state.words) else { return }
        let titles = Set(found.map { lines[$0].number })
        var level = 1
        var pieces: [Piece] = []
        for piece in state.pieces {
            if let heading = piece.heading { level = heading.level }
            pieces += cut(piece, at: titles, level: min(level + 1, 6))
        }
        state.pieces = pieces
        state.note(.plainHeading, LineRange(lines[found[0]].number), "\(titles.count) roles stand above their labels")
    }

    /// Whether names are those of several occupations: a junior and a senior one are levels of the same.
    static func areRoles(_ names: [String], _ words: HeadingWords) -> Bool {
        let keys = names.map { HeadingKey($0).key }
        let ends = Set(
            keys.map { key -> String in
                let words = Repair.words(of: key)
                return (words.first.map(levels.contains) == true ? words.dropFirst() : words[...]).suffix(2)
                    .joined(separator: " ")
            })
        return ends.count == keys.count && names.allSatisfy { words.namesOccupation($0) && isName($0) && isShort($0) }
    }

    /// Closed: what English writes before an occupation for a level of it.
    private static let levels: Set<Substring> = [
        "junior", "senior", "lead", "principal", "staff", "associate", "entry-level", "mid-level", "chief", "trainee",
    ]

    private struct Line {
        let number: Int
        let inlines: [Inline]
        var isHeading = false
        var isBelowSubject = false

        /// The subject of its label.
        func subject(_ words: HeadingWords) -> String? {
            LabelledLine(inlines, LineRange(number)).flatMap { words.subject(of: $0.key) }
        }
    }

    private static func flattened(_ state: RecoveryState) -> [Line] {
        var isBelowSubject = false
        return state.pieces.enumerated().flatMap { index, piece -> [Line] in
            let first = piece.block.lines.first
            if let heading = piece.heading {
                let subject = state.words.subject(of: HeadingKey(heading.inlines.plainText))
                isBelowSubject = index > 0 && subject != nil
                return [Line(number: first, inlines: heading.inlines, isHeading: true)]
            }
            let own = piece.numberedLines ?? [(first, firstLine(of: piece))]
            return own.map { Line(number: $0, inlines: $1, isBelowSubject: isBelowSubject) }
        }
    }

    private static func firstLine(of piece: Piece) -> [Inline] {
        guard let item = piece.list?.items.first, case .paragraph(let inlines)? = item.blocks.first?.kind else {
            return []
        }
        return inlines.lines.first ?? []
    }

    /// A short line that names an occupation, with a label below it or below the sentence that tells what it is.
    private static func isTitle(_ index: Int, of lines: [Line], _ words: HeadingWords) -> Bool {
        let line = lines[index]
        guard !line.isHeading, !line.isBelowSubject else { return false }
        let text = line.inlines.plainText
        guard isShort(text), isName(text), words.namesOccupation(text),
            LabelledLine(line.inlines, LineRange(line.number)) == nil
        else { return false }
        let below = lines[(index + 1)...].prefix(2)
        guard let next = below.first else { return false }
        if next.subject(words) != nil { return true }
        return !next.isHeading && !isShort(next.inlines.plainText) && below.last?.subject(words) != nil
    }

    /// Whether a text may be what a role is called: one with its years, `Engineer (0-2 years)`, is a level.
    static func isName(_ text: String) -> Bool {
        words(of: text).count <= 6 && !(HeadingKey(text).qualifier?.utf8.contains(where: \.isASCIIDigit) ?? false)
    }

    private static func isShort(_ text: String) -> Bool {
        (1...6).contains(words(of: text).count) && !".,;:?!".utf8.contains(lastByte(of: text) ?? 0)
    }

    private static func cut(_ piece: Piece, at titles: Set<Int>, level: Int) -> [Piece] {
        guard let lines = piece.numberedLines, lines.contains(where: { titles.contains($0.number) }) else {
            return [piece]
        }
        var pieces: [Piece] = []
        var open: [(number: Int, inlines: [Inline])] = []
        for line in lines {
            guard titles.contains(line.number) else {
                open.append(line)
                continue
            }
            pieces += Piece.paragraph(open).map { [$0] } ?? []
            open = []
            let name = line.inlines.trimmed
            pieces.append(
                .heading(name.boldContent ?? name, level: level, line: line.number, form: .plainLine))
        }
        return pieces + (Piece.paragraph(open).map { [$0] } ?? [])
    }
}
