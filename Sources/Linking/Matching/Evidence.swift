import Diagnostics

/// Whether a name that is also an ordinary word or a single letter is used as a name.
///
/// It is in a section that says what people must know, as an element of a list or with an explanation beside it, or
/// next to a tool that cannot be mistaken. Single letters always need such a neighbour unless they stand alone.
struct Evidence {
    let text: [UInt8]
    let matches: [Match]
    let vocabulary: Vocabulary

    func supports(_ match: Match, in setting: Setting) -> Bool {
        guard vocabulary.entities[match.entity].needsEvidence || match.name.count == 1 else { return true }
        guard setting.allowsAmbiguousNames else { return false }
        if isAlone(match) { return true }
        let begins = ListSigns.beginsElement(text, at: match.range.lowerBound)
        let ends = ListSigns.endsElement(text, at: match.range.upperBound)
        let neighbours = [neighbour(before: match), neighbour(after: match)].compactMap { $0 }
        if match.name.count == 1 {
            guard begins || ListSigns.isIntroduced(text, at: match.range.lowerBound), ends else { return false }
            return neighbours.contains { $0.name.count > 1 && isTool($0) }
        }
        if begins, ends { return !hasUnknownSlashPartner(match, neighbours) }
        return neighbours.contains { isUnmistakable($0) }
    }

    private func isAlone(_ match: Match) -> Bool {
        let isFiller: (UInt8) -> Bool = { ListSigns.isBlank($0) || $0 == UInt8(ascii: ".") }
        return text[..<match.range.lowerBound].allSatisfy(isFiller)
            && text[match.range.upperBound...].allSatisfy(isFiller)
    }

    private func isTool(_ match: Match) -> Bool { vocabulary.entities[match.entity].id.kind == .tool }

    private func isUnmistakable(_ match: Match) -> Bool {
        let entity = vocabulary.entities[match.entity]
        return !entity.needsEvidence && match.name.count > 1 && (entity.id.kind == .tool || entity.id.kind == .skill)
    }

    /// The name that stands before this one with only a separator between.
    private func neighbour(before match: Match) -> Match? {
        ListSigns.skipBack(text, from: match.range.lowerBound).flatMap { end in
            matches.first {
                $0.range.upperBound == end || ($0.range.upperBound == end - 1 && text[end - 1] == UInt8(ascii: ")"))
            }
        }
    }

    private func neighbour(after match: Match) -> Match? {
        ListSigns.skipForward(text, from: match.range.upperBound).flatMap { start in
            matches.first { $0.range.lowerBound == start }
        }
    }

    /// In `word/Name` both sides must be names.
    private func hasUnknownSlashPartner(_ match: Match, _ neighbours: [Match]) -> Bool {
        let slash = UInt8(ascii: "/")
        let start = match.range.lowerBound
        let end = match.range.upperBound
        let touches = (start > 0 && text[start - 1] == slash) || (end < text.count && text[end] == slash)
        return touches && neighbours.isEmpty
    }
}
