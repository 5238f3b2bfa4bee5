import Diagnostics
import Markdown

/// Leaves out a list of the sections of the text itself, `## Contents` above links to places on the same page, and the
/// badges of a repository: a site makes its own contents, and a badge tells of the file and not of the role.
enum ContentsPass {
    static func drop(from state: inout RecoveryState) {
        var kept: [Piece] = []
        let pieces = state.pieces
        var headings: Set<String>?
        for piece in pieces {
            if let list = piece.list, list.items.count > 2,
                list.items.allSatisfy(isLinkToPlace)
                    || kept.last.map({ isContents($0, state.words) }) ?? false
                        && namesHeadings(list, of: pieces, &headings)
            {
                if let title = kept.last, isContents(title, state.words) {
                    kept.removeLast()
                    drop(title, .contents, &state)
                }
                drop(piece, .contents, &state)
            } else if let inlines = piece.paragraph, isRowOfBadges(inlines) {
                drop(piece, .imageRemnant, &state)
            } else {
                kept.append(piece)
            }
        }
        state.pieces = kept
    }

    /// Whether nearly all items, and those within them, are headings of the text.
    private static func namesHeadings(_ list: List, of pieces: [Piece], _ known: inout Set<String>?) -> Bool {
        let headings = known ?? Set(pieces.compactMap { ($0.heading?.inlines).map { HeadingKey($0.plainText).key } })
        known = headings
        let names = list.items.flatMap(lines)
        return names.count { headings.contains(HeadingKey($0).key) } * 4 >= names.count * 3
    }

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
