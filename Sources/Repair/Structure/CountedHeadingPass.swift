import Diagnostics
import Markdown

/// Makes headings of lines that count on in a way that Markdown has no lists for: `1/ The money`, `II. Duties`, `C) Tools`.
///
/// They are headings in a text without marked ones when at least three stand alone, count from the first on, and have
/// text between them.
enum CountedHeadingPass {
    static func apply(to state: inout RecoveryState) {
        guard !state.hasMarkedHeadings, !state.pieces.contains(where: { $0.form == .numberedPseudo }) else { return }
        let pieces = state.pieces
        guard let places = Count.allCases.lazy.map({ places(of: $0, in: pieces) }).first(where: { $0.count > 2 }) else {
            return
        }
        let words = state.words
        for index in places.first.map({ $0..<state.pieces.count }) ?? 0..<0 {
            guard places.contains(index), let inlines = state.pieces[index].oneLine else {
                state.pieces[index] = NumberedSectionPass.subsection(state.pieces[index], words)
                continue
            }
            let line = state.pieces[index].block.lines.first
            state.pieces[index] = .heading(inlines, level: 2, line: line, form: .numberedPseudo)
        }
        raiseTitle(before: places[0], &state)
        let lines = state.pieces[places[0]].block.lines.union(state.pieces[places[places.count - 1]].block.lines)
        state.note(.plainHeading, lines, "\(places.count) headings are lines that count on")
    }

    private static func places(of count: Count, in pieces: [Piece]) -> [Int] {
        var places: [Int] = []
        for index in pieces.indices.dropLast() {
            guard let text = pieces[index].oneLine?.plainText, words(of: text).count <= 12,
                count.number(of: text) == places.count + 1, places.last != index - 1
            else { continue }
            places.append(index)
        }
        return places
    }

    /// The first line alone is the title, when it is no sentence.
    private static func raiseTitle(before end: Int, _ state: inout RecoveryState) {
        guard end > 0, let text = state.pieces[0].oneLine, words(of: text.plainText).count <= 10,
            lastByte(of: text.plainText) != UInt8(ascii: ".")
        else { return }
        state.pieces[0] = .heading(text, level: 1, line: state.pieces[0].block.lines.first, form: .plainLine)
    }
}

/// How lines are counted.
private enum Count: CaseIterable {
    case slash, dash, roman, letter, parenthesis

    /// The number that a line of this kind begins with.
    func number(of text: String) -> Int? {
        let head = text.utf8.prefix(8)
        guard let end = head.firstIndex(of: 0x20) else { return nil }
        let word = Array(head[..<end])
        switch self {
        case .slash: return word.last == UInt8(ascii: "/") ? Self.decimal(word.dropLast()) : nil
        case .dash:
            let next = text.utf8[end...].dropFirst().prefix(4)
            let isDash = next.starts(with: "– ".utf8) || next.starts(with: "— ".utf8) || next.starts(with: "| ".utf8)
            return isDash ? Self.decimal(word[...]) : nil
        case .roman: return word.last == UInt8(ascii: ".") ? romanNumber(word.dropLast()) : nil
        case .letter:
            guard word.count == 2, word[1] == UInt8(ascii: ".") || word[1] == UInt8(ascii: ")") else { return nil }
            return word[0].isASCIIUpper ? Int(word[0] - UInt8(ascii: "A")) + 1 : nil
        case .parenthesis:
            guard let first = word.first, let last = word.last, "([".utf8.contains(first), ")]".utf8.contains(last)
            else { return nil }
            return Self.decimal(word.dropFirst().dropLast())
        }
    }

    private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
        (1...2).contains(digits.count) && digits.allSatisfy(\.isASCIIDigit)
            ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }
}
