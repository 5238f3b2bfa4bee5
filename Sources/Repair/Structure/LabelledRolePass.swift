import Diagnostics
import Markdown

/// Makes sections of labelled lines, `**Tasks:** doughs, desserts`, below the names of several occupations: what a page
/// says of each role in short.
enum LabelledRolePass {
    static func apply(to state: inout RecoveryState) {
        RoleItems.open(in: &state)
        RoleLines.raise(in: &state)
        let headings = state.pieces.indices.filter { state.pieces[$0].heading != nil }
        let parts = belowSubjects(state)
        let labelled = headings.filter { !parts.contains($0) && isRole($0, state) }
        // The title of a guide and a neighbour that it names stand at different levels.
        let levels = Dictionary(grouping: labelled) { state.pieces[$0].heading?.level }
        let roles = levels.values.filter { $0.count > 1 }.flatMap(\.self).sorted()
        guard !roles.isEmpty else { return LabelledText.raise(in: &state) }
        let several = labelsOfSeveral(state)
        var raised: [Int: [Piece]] = [:]
        for index in roles {
            guard let level = state.pieces[index].heading?.level else { continue }
            for place in below(index, state, several) {
                raised[place] = LabelledPiece(state.pieces[place], state.words, several: several)?
                    .pieces(level: min(level + 1, 6), state.words)
            }
        }
        for place in raised.keys.sorted() {
            state.note(.boldHeading, state.pieces[place].block.lines, "a label opens a section of a role")
        }
        state.pieces = state.pieces.indices.flatMap { raised[$0] ?? [state.pieces[$0]] }
    }

    /// Whether a heading names an occupation and is followed by labels of two subjects, one of them what guides are
    /// divided into.
    private static func isRole(_ index: Int, _ state: RecoveryState) -> Bool {
        guard let heading = state.pieces[index].heading else { return false }
        let text = heading.inlines.plainText
        guard RoleLines.isName(text), state.words.namesOccupation(text) else { return false }
        return nameParts(below(index, state).compactMap { LabelledPiece(state.pieces[$0], state.words) }, state.words)
    }

    /// The headings in sections of known kinds: below `Career Levels` stand levels.
    private static func belowSubjects(_ state: RecoveryState) -> Set<Int> {
        var found: Set<Int> = []
        var open: [(level: Int, isSubject: Bool)] = []
        for (index, piece) in state.pieces.enumerated() {
            guard let heading = piece.heading else { continue }
            while let last = open.last, last.level >= heading.level { open.removeLast() }
            if open.last?.isSubject == true { found.insert(index) }
            // Below the title of the text stands everything.
            let isSubject = index > 0 && state.words.subject(of: HeadingKey(heading.inlines.plainText)) != nil
            open.append((heading.level, isSubject || open.last?.isSubject == true))
        }
        return found
    }

    /// Whether labels are about so many subjects, one of them what guides are divided into.
    static func nameParts(_ pieces: [LabelledPiece], least: Int = 2, _ words: HeadingWords) -> Bool {
        let subjects = Set(pieces.flatMap(\.labels).compactMap { $0.subject(words) })
        return subjects.count >= least && !subjects.isDisjoint(with: words.mainSubjects)
    }

    /// The pieces below a heading that hold labels of a few words, up to the next heading.
    private static func below(_ index: Int, _ state: RecoveryState, _ several: Set<String> = []) -> [Int] {
        state.pieces.indices[(index + 1)...].prefix { state.pieces[$0].heading == nil }
            .filter { LabelledPiece(state.pieces[$0], state.words, several: several) != nil }
    }

    /// The labels that stand alone more than once, such as `What they use:` below each of several roles.
    private static func labelsOfSeveral(_ state: RecoveryState) -> Set<String> {
        let labels = state.pieces.flatMap { $0.numberedLines ?? [] }.compactMap { number, line in
            LabelledLine(line, LineRange(number)).flatMap { $0.rest.isEmpty ? $0.key.key : nil }
        }
        return Set(Dictionary(grouping: labels) { $0 }.filter { $0.value.count > 1 }.keys)
    }
}
