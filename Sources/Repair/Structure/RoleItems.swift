import Diagnostics
import Markdown

/// Lists in which each item is a role, `1. **Nurse**` above `- Tasks: …` and `- Salary: …`: the items become headings.
enum RoleItems {
    static func open(in state: inout RecoveryState) {
        var level = 1
        var isBelowSubject = false
        var pieces: [Piece] = []
        for piece in state.pieces {
            if let heading = piece.heading {
                // Below the title of the text stands everything.
                isBelowSubject =
                    !pieces.isEmpty && state.words.subject(of: HeadingKey(heading.inlines.plainText)) != nil
                level = heading.level
            }
            guard !isBelowSubject, let list = piece.list, holdsRoles(list, state.words) else {
                pieces.append(piece)
                continue
            }
            pieces += list.items.flatMap { opened($0, level: min(level + 1, 6)) }
            state.note(.boldHeading, piece.block.lines, "\(list.items.count) items name roles, with labels below them")
        }
        state.pieces = pieces
    }

    private static func holdsRoles(_ list: List, _ words: HeadingWords) -> Bool {
        let names = list.items.compactMap { name(of: $0)?.plainText }
        guard names.count > 1, names.count == list.items.count, RoleLines.areRoles(names, words) else { return false }
        return list.items.allSatisfy { item in
            // Where a mark goes over the break of a line, its lines cannot be told apart.
            guard let first = item.blocks.first, Piece(first).numberedLines != nil else { return false }
            let labelled = opened(item, level: 2).compactMap { LabelledPiece($0, words) }
            return LabelledRolePass.nameParts(labelled, words)
        }
    }

    /// The first line of an item, bold or not, where something stands below it.
    private static func name(of item: ListItem) -> [Inline]? {
        guard case .paragraph(let inlines)? = item.blocks.first?.kind, let first = inlines.lines.first else {
            return nil
        }
        return first.trimmed.boldContent ?? first.trimmed
    }

    private static func opened(_ item: ListItem, level: Int) -> [Piece] {
        guard let name = name(of: item), let first = item.blocks.first else { return [] }
        let heading = Piece.heading(name, level: level, line: first.lines.first, form: .numberedPseudo)
        let rest = Piece(first).numberedLines?.dropFirst() ?? []
        return [heading] + (Piece.paragraph(rest).map { [$0] } ?? []) + item.blocks.dropFirst().map { Piece($0) }
    }
}
