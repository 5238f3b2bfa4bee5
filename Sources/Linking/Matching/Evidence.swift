import Diagnostics

/// Whether a name that is also an ordinary word or a single letter is used as a name.
///
/// A tool counts wherever it is enumerated with one that cannot be mistaken. Otherwise it must stand in a section that
/// says what people must know: there a skill counts in any list, and a tool as an element of a list, with an explanation
/// beside it, or behind words such as `proficiency in`. A single letter needs a neighbour unless it stands alone or is
/// called a skill.
struct Evidence {
    let text: [UInt8]
    let matches: [Match]
    let vocabulary: Vocabulary

    /// How many doubtful names in a row are passed on the way to a sure one.
    private static let chainLimit = 12

    func supports(_ match: Match, in setting: Setting) -> Bool {
        guard match.needsEvidence else { return true }
        if !isTool(match) { return supportsSkill(match, in: setting) }
        let begins = ListSigns.beginsElement(text, at: match.range.lowerBound)
        let ends = ListSigns.endsElement(text, at: match.range.upperBound)
        let isIntroduced = ListSigns.isIntroduced(text, at: match.range.lowerBound)
        if begins || isIntroduced, ends, isEnumeratedWithTool(match) { return true }
        guard setting.allowsAmbiguousNames else {
            return setting.tellsOfWork && ends && match.name.count > 1 && isLed(match)
        }
        if isAlone(match) || isCalled(match, Self.abilities) { return true }
        let neighbours = [neighbour(before: match), neighbour(after: match)].compactMap { $0 }
        if match.name.count == 1 {
            guard begins || isIntroduced, ends else { return false }
            return neighbours.contains { $0.name.count > 1 && isTool($0) }
        }
        if begins, ends { return !hasUnknownSlashPartner(match, neighbours) }
        return ends && isLed(match) || neighbours.contains { !$0.needsEvidence && isTool($0) }
    }

    /// Behind words such as `proficiency in` or `advanced`, or in a row of tools whose first is.
    private func isLed(_ match: Match) -> Bool {
        var first = match
        for _ in 0..<Self.chainLimit {
            guard let before = neighbour(before: first), isTool(before) else { break }
            first = before
        }
        return ListSigns.isLed(text, at: first.range.lowerBound)
    }

    /// Closed: what a name is called by whoever can use it.
    private static let abilities: Set<[UInt8]> = Set(
        ["skills", "skill", "basics", "fundamentals", "essentials", "programming", "scripting", "syntax"]
            .map { Array($0.utf8) })

    /// In a list of what people must know a skill counts as an element, in a list of skills also at an element's head;
    /// elsewhere only beside a name that cannot be mistaken.
    private func supportsSkill(_ match: Match, in setting: Setting) -> Bool {
        if setting.allowsAmbiguousNames {
            if isAlone(match) { return !setting.listsTools }
            let begins = setting.listsSkills && ListSigns.beginsElement(text, at: match.range.lowerBound)
            if setting.isInList, begins || isElement(match) || isChained(match) { return true }
            if setting.isInList, setting.listsSkills, isHeadNoun(match) { return true }
        }
        if isCalled(match, Self.skills) { return true }
        return isElement(match) && isChained(match)
    }

    /// `Calm communication`: a personal skill at the end of a short item is what the item is about.
    private func isHeadNoun(_ match: Match) -> Bool {
        let most = 3
        return vocabulary.entities[match.entity].category == "soft"
            && text[match.range.upperBound...].allSatisfy(ListSigns.isBlank)
            && text.split(whereSeparator: ListSigns.isBlank).count <= most
    }

    private static let skills: Set<[UInt8]> = [Array("skills".utf8), Array("skill".utf8)]

    /// "communication skills" is no prose about communication: one of the words ends the name or stands behind it.
    private func isCalled(_ match: Match, _ words: Set<[UInt8]>) -> Bool {
        let last = text[match.range].split(whereSeparator: ListSigns.isBlank).last ?? []
        let next = text[match.range.upperBound...].drop(while: ListSigns.isBlank).prefix { $0.isASCIILetter }
        return [last, next].contains { words.contains($0.map(\.asciiLowercased)) }
    }

    private func isElement(_ match: Match) -> Bool {
        ListSigns.beginsElement(text, at: match.range.lowerBound)
            && ListSigns.endsElement(text, at: match.range.upperBound)
    }

    /// Whether the list of names that the match belongs to holds one that cannot be mistaken.
    private func isChained(_ match: Match) -> Bool { sureNames(round: match).contains { !isStop($0) } }

    private func isEnumeratedWithTool(_ match: Match) -> Bool { sureNames(round: match).contains(where: isTool) }

    /// The nearest names on either side that cannot be mistaken, in the list that the match belongs to.
    private func sureNames(round match: Match) -> [Match] {
        [sureName(from: match, next: neighbour(before:)), sureName(from: match, next: neighbour(after:))].compactMap(
            \.self)
    }

    private func sureName(from match: Match, next: (Match) -> Match?) -> Match? {
        var current = match
        for _ in 0..<Self.chainLimit {
            guard let found = next(current) else { return nil }
            if !found.needsEvidence { return found }
            current = found
        }
        return nil
    }

    private func isStop(_ match: Match) -> Bool {
        let kind = vocabulary.entities[match.entity].id.kind
        return kind == .organization || kind == .venue
    }

    private func isAlone(_ match: Match) -> Bool {
        let isFiller: (UInt8) -> Bool = { ListSigns.isBlank($0) || $0 == UInt8(ascii: ".") }
        return text[..<match.range.lowerBound].allSatisfy(isFiller)
            && text[match.range.upperBound...].allSatisfy(isFiller)
    }

    private func isTool(_ match: Match) -> Bool { vocabulary.entities[match.entity].id.kind == .tool }

    /// The name that stands before this one with only a separator between.
    private func neighbour(before match: Match) -> Match? {
        ListSigns.skipBack(text, from: match.range.lowerBound).flatMap { end in
            let closed = end > 0 && text[end - 1] == UInt8(ascii: ")") ? end - 1 : end
            return matches.ending(at: end) ?? matches.ending(at: closed)
        }
    }

    private func neighbour(after match: Match) -> Match? {
        ListSigns.skipForward(text, from: match.range.upperBound).flatMap { start in
            matches.starting(at: start)
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
