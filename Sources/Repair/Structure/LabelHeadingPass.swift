import Diagnostics
import Markdown

/// Makes headings of bold labels, `**Responsibilities:**` above a list, where they part a role into its sections.
///
/// They do when a section whose own heading is of no known kind, such as the name of a role, has labels of several known
/// kinds, or when a text has no other headings but those of phases. Elsewhere a bold label names a group of items.
enum LabelHeadingPass {
    static func apply(to state: inout RecoveryState) {
        guard hasSections(state) else {
            let labels = labels(in: state.pieces.indices, state)
            if partsRole(labels, 3, state) { raise(labels + known(beside: labels, state), to: 2, &state) }
            return
        }
        let headings = state.pieces.indices.filter { state.pieces[$0].heading != nil }
        for (place, index) in headings.enumerated() {
            guard let heading = state.pieces[index].heading else { continue }
            let text = heading.inlines.plainText
            let next = place + 1 < headings.count ? headings[place + 1] : state.pieces.endIndex
            let isLast = place + 1 == headings.count || (state.pieces[next].heading?.level ?? 0) <= heading.level
            guard isLast, !state.words.isPhase(text) else { continue }
            let labels = labels(in: (index + 1)..<next, state)
            let isOpening = state.words.openingSubjects.contains(state.words.subject(of: HeadingKey(text)) ?? "")
            guard isOpening || !state.words.isKnown(HeadingKey(text)) else { continue }
            if partsRole(labels, isOpening ? 1 : 2, state) { raise(labels, to: min(heading.level + 1, 6), &state) }
        }
    }

    private static func labels(in range: Range<Int>, _ state: RecoveryState) -> [(index: Int, title: [Inline])] {
        range.compactMap { index in
            guard index + 1 < state.pieces.endIndex, state.pieces[index + 1].list != nil,
                let title = label(state.pieces[index])
            else { return nil }
            return (index, title)
        }
    }

    /// Whether a text has headings besides those of phases and, above these, its title.
    private static func hasSections(_ state: RecoveryState) -> Bool {
        let headings = state.pieces.compactMap(\.heading)
        let others = headings.filter { !state.words.isPhase($0.inlines.plainText) }
        return others.count == headings.count ? !others.isEmpty : others.contains { $0.level > 1 }
    }

    /// Labels of known kinds that something else than a list follows: questions, phases, prose.
    private static func known(
        beside labels: [(index: Int, title: [Inline])], _ state: RecoveryState
    ) -> [(index: Int, title: [Inline])] {
        let places = Set(labels.map(\.index))
        return state.pieces.indices.dropLast().compactMap { index in
            guard !places.contains(index), let title = label(state.pieces[index]),
                state.words.namesSubject(HeadingKey(title.plainText))
            else { return nil }
            return (index, title)
        }
    }

    /// `**Skills:**`, `**Skills**:` or either with something in parentheses behind it.
    private static func label(_ piece: Piece) -> [Inline]? {
        guard let inlines = piece.oneLine, case .strong(let content)? = inlines.first else { return nil }
        let text = inlines.plainText
        let rest = inlines.dropFirst().map(\.plainText).joined()
        guard lastByte(of: text) == UInt8(ascii: ":"), words(of: content.plainText).count <= 6 else { return nil }
        let aside = rest.drop { $0 == " " || $0 == ":" }
        guard aside.isEmpty || aside.hasPrefix("(") else { return nil }
        return content + inlines.dropFirst()
    }

    /// Whether labels name several subjects, one of them what guides are divided into: books and podcasts are no parts.
    private static func partsRole(_ labels: [(index: Int, title: [Inline])], _ least: Int, _ state: RecoveryState)
        -> Bool
    {
        let subjects = Set(labels.compactMap { state.words.subjects[HeadingKey($0.title.plainText).key] })
        return subjects.count >= least && !subjects.isDisjoint(with: state.words.mainSubjects)
    }

    private static func raise(
        _ labels: [(index: Int, title: [Inline])], to level: Int, _ state: inout RecoveryState
    ) {
        for (index, title) in labels {
            let line = state.pieces[index].block.lines.first
            state.pieces[index] = .heading(title, level: level, line: line, form: .boldParagraph)
            state.note(.boldHeading, LineRange(line), "'\(title.plainText)' is a bold label that opens a section")
        }
    }
}
