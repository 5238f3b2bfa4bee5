import Diagnostics
import Markdown

/// Leaves out a list of the sections of the text itself, `## Contents` above links to places on the same page, and the
/// badges of a repository: a site makes its own contents, and a badge tells of the file and not of the role.
enum ContentsPass {
    static func drop(from state: inout RecoveryState) {
        var kept: [Piece] = []
        let pieces = state.pieces.flatMap { counted($0, state.source) }
        var places: [String: Int]?
        // Whether what stands before is part of the contents, and was left out.
        var isOpen = false
        for (index, piece) in pieces.enumerated() {
            let title = kept.last.flatMap { isContents($0, state.words) ? $0 : nil }
            let list = piece.list.flatMap { $0.items.count > 2 ? $0 : nil }
            let names = list.map(lines) ?? plainNames(in: piece, isBelowTitle: isOpen || title != nil, state.words)
            let isOwn = list.map { $0.items.allSatisfy(isLinkToPlace) } ?? false
            if isOwn || (title != nil || isOpen || list == nil) && lead(names, behind: index, of: pieces, &places) {
                if let title {
                    kept.removeLast()
                    drop(title, .contents, &state)
                }
                drop(piece, .contents, &state)
                isOpen = true
                continue
            }
            isOpen = false
            if let inlines = piece.paragraph, isRowOfBadges(inlines) {
                drop(piece, .imageRemnant, &state)
            } else {
                kept.append(piece)
            }
        }
        state.pieces = kept
    }

    /// A numbered list cut where its numbers begin anew, as those of the sections do behind their contents. To CommonMark
    /// it is one list, so that the numbers are read from the source.
    private static func counted(_ piece: Piece, _ source: Source) -> [Piece] {
        guard let list = piece.list, list.start == 1, list.items.count > 2 else { return [piece] }
        let starts = list.items.indices.dropFirst().filter { index in
            source.line(list.items[index].lines.first).drop { $0 == 0x20 }.starts(with: "1.".utf8)
        }
        // Where each item has the number one, the numbers count nothing.
        guard let first = starts.first, first > 1 else { return [piece] }
        let ends = starts + [list.items.endIndex]
        return zip([0] + starts, ends).compactMap { Piece.part(of: list, Array(list.items[$0..<$1])) }
    }

    /// Whether nearly all names stand further down as headings, or as lines of their own, or begin or end one.
    private static func lead(
        _ names: [String], behind index: Int, of pieces: [Piece], _ known: inout [String: Int]?
    ) -> Bool {
        guard !names.isEmpty else { return false }
        let places = known ?? places(in: pieces)
        known = places
        let found = names.count { name in places[HeadingKey(withoutPage(name)).key].map { $0 > index } ?? false }
        return found * 4 >= names.count * 3
    }

    /// The last place of each heading, and of each short line, by its key and by the words that it begins and ends with.
    private static func places(in pieces: [Piece]) -> [String: Int] {
        var places: [String: Int] = [:]
        for (index, piece) in pieces.enumerated() {
            for line in piece.heading.map({ [$0.inlines] }) ?? piece.paragraph?.lines ?? numberedTitles(in: piece) {
                let text = line.plainText
                guard text.utf8.count <= HeadingWords.longestHeading else { continue }
                let key = HeadingKey(text).key
                for part in parts(of: key) + [key] { places[part] = index }
            }
        }
        return places
    }

    /// The first lines of the items of a numbered list, which a text without marks may mean as headings.
    private static func numberedTitles(in piece: Piece) -> [[Inline]] {
        guard let list = piece.list, list.start != nil else { return [] }
        return list.items.compactMap { $0.blocks.first.flatMap { Piece($0).paragraph?.lines.first } }
    }

    /// `Salary in India` for `Baker salary in India`: the first and the last words of a heading, two or more.
    private static func parts(of key: String) -> [String] {
        let longest = 12
        let words = key.split { " ?".contains($0) }
        guard (2...longest).contains(words.count) else { return [] }
        let (start, end) = (words[0].startIndex, words[words.count - 1].endIndex)
        return (2...words.count).flatMap {
            [String(key[start..<words[$0 - 1].endIndex]), String(key[words[words.count - $0].startIndex..<end])]
        }
    }

    /// The lines of a paragraph below a title of contents, which may be its first line; none of what is no row of names.
    private static func plainNames(in piece: Piece, isBelowTitle: Bool, _ words: HeadingWords) -> [String] {
        guard let lines = piece.paragraph?.lines else { return [] }
        let isTitled = lines.count > 2 && words.subjects[HeadingKey(lines[0].plainText).key] == "other"
        guard isTitled || isBelowTitle else { return [] }
        let names = lines.dropFirst(isTitled ? 1 : 0).map(\.plainText)
        return names.allSatisfy { Repair.words(of: $0).count <= 12 } ? names : []
    }

    /// A name without the page that it is found on: `Tools ........ 3`.
    private static func withoutPage(_ name: String) -> String {
        let bare = name.utf8.reversed().drop(while: \.isASCIIDigit)
        guard bare.count < name.utf8.count, let before = bare.first, ". \t".utf8.contains(before) else { return name }
        return String(decoding: bare.drop { ". \t".utf8.contains($0) }.reversed(), as: UTF8.self)
    }

    private static func lines(of list: List) -> [String] { list.items.flatMap(lines) }

    private static func lines(of item: ListItem) -> [String] {
        item.blocks.flatMap { block -> [String] in
            if case .list(let list) = block.kind { return list.items.flatMap(lines) }
            return [block.plainText]
        }
    }

    private static func drop(_ piece: Piece, _ reason: DroppedLine.Reason, _ state: inout RecoveryState) {
        for line in piece.block.lines.first...piece.block.lines.last
        where state.source.line(line).contains(where: { $0 > 0x20 }) {
            state.drop(line, reason)
        }
    }

    /// A heading or a bold line without a kind of its own.
    private static func isContents(_ piece: Piece, _ words: HeadingWords) -> Bool {
        guard let text = (piece.heading?.inlines ?? piece.oneLine)?.plainText else { return false }
        return words.subjects[HeadingKey(text).key] == "other"
    }

    /// Whether an item, and each within it, is nothing but a link to a place on the page.
    private static func isLinkToPlace(_ item: ListItem) -> Bool {
        guard case .paragraph(let inlines)? = item.blocks.first?.kind, inlines.count == 1,
            case .link(let destination, _, _) = inlines[0], destination.hasPrefix("#"), destination != "#"
        else { return false }
        return item.blocks.dropFirst().allSatisfy { block in
            if case .list(let list) = block.kind { list.items.allSatisfy(isLinkToPlace) } else { false }
        }
    }

    /// Linked pictures side by side.
    private static func isRowOfBadges(_ inlines: [Inline]) -> Bool {
        var count = 0
        for inline in inlines {
            switch inline {
            case .link(_, _, let content) where content.count == 1:
                guard case .image = content[0] else { return false }
                count += 1
            case .text(let text) where text.utf8.allSatisfy({ $0 == 0x20 }): break
            case .softBreak, .lineBreak: break
            default: return false
            }
        }
        return count > 1
    }
}
