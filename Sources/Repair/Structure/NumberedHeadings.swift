import Diagnostics
import Markdown

/// Headings that a program numbered without a stop, `1 Duties`, `2 Pay`, `2.1 Bonus`: the stop shows that the number is
/// none of the words.
///
/// They are numbered when at least three marked headings count on from one; `5 tools you need` does not.
enum NumberedHeadings {
    static func mark(in state: inout RecoveryState) {
        var next = 1
        var places: [Int] = []
        for index in state.pieces.indices {
            guard let heading = state.pieces[index].heading, let number = number(of: heading.inlines) else { continue }
            guard number == next else { continue }
            places.append(index)
            next += 1
        }
        guard places.count > 2 else { return }
        for index in places {
            guard let heading = state.pieces[index].heading, case .text(let text)? = heading.inlines.first,
                let space = text.firstIndex(of: " ")
            else { continue }
            let marked = [.text(text[..<space] + "." + text[space...])] + heading.inlines.dropFirst()
            state.pieces[index].block.kind = .heading(level: heading.level, Array(marked))
        }
    }

    /// Whether the first of several titles counts as the first of them, so that none is the title of the text.
    static func count(titles: [String]) -> Bool {
        titles.count > 2 && titles.enumerated().allSatisfy { place, title in title.hasPrefix("\(place + 1). ") }
    }

    /// The place of the first of several titles that count on; nil where one of them names the text.
    static func firstCountedTitle(in pieces: [Piece]) -> Int? {
        let titles = pieces.indices.filter { pieces[$0].heading?.level == 1 }
        return count(titles: titles.compactMap { pieces[$0].heading?.inlines.plainText }) ? titles.first : nil
    }

    /// The number, up to two digits and a blank, before other words.
    private static func number(of inlines: [Inline]) -> Int? {
        guard case .text(let text)? = inlines.first else { return nil }
        let digits = text.utf8.prefix(while: \.isASCIIDigit)
        guard (1...2).contains(digits.count), text.utf8.dropFirst(digits.count).first == 0x20,
            text.utf8.dropFirst(digits.count + 1).first.map({ $0.isASCIILetter || $0 >= 0x80 }) == true
        else { return nil }
        return Int(String(digits) ?? "")
    }
}
