import Diagnostics
import Markdown
import Roles

/// Decides which of the names found in a text are mentions of tools and skills.
struct NameReader {
    struct Name {
        var match: Match
        /// It stands in bold words that head a group.
        var isInLabel: Bool
    }

    let matcher: Matcher

    func names(
        in text: FlatText, setting: Setting, titles: WorkTitles, acronyms: inout LocalAcronyms
    ) -> [Name] {
        let bytes = text.visible
        var matches = acronyms.resolve(matcher.scan(text), in: bytes, matcher: matcher)
        guard !matches.isEmpty else { return [] }
        matches = SharedHead(matcher: matcher, text: bytes).completing(matches)
        let evidence = Evidence(text: bytes, matches: matches, vocabulary: matcher.vocabulary)
        let titleRanges = titles.ranges(in: text.bytes)
        let label = LabelReading(text: text, matches: matches, setting: setting)
        var place = setting
        if label.announcesTools { place.isToolGroup = true }
        return matches.compactMap { match in
            let id = matcher.vocabulary.entities[match.entity].id
            guard id.kind == .tool || id.kind == .skill, evidence.supports(match, in: place) else { return nil }
            // Among employers a maker's name is the maker, not what it makes.
            if id.kind == .tool, setting.kind == .employers { return nil }
            if id.kind == .skill, isPartOfTerm(match, in: bytes) || label.hidesSkill(match) { return nil }
            if id.kind == .skill, titleRanges.contains(where: match.range.overlaps) { return nil }
            return Name(match: match, isInLabel: label.isHeading(match))
        }
    }

    /// Whether a text is the name of a tool and nothing else.
    func isTool(_ text: [UInt8]) -> Bool {
        matcher.entity(named: text).map { matcher.vocabulary.entities[$0].id.kind == .tool } ?? false
    }

    /// Whether a section's title consists of names, in a place where titles say what a person must know.
    func headingNames(_ section: Section, in outer: Setting) -> Bool {
        guard outer.allowsAmbiguousNames || outer.kind == .responsibilities, !outer.listsTools else { return false }
        let text = FlatText(section.title)
        return LabelReading.consists(text.bytes[...], of: matcher.scan(text).map(\.range))
    }

    /// An abbreviation paired with another (`AI/ML`), or a skill in an occupation's title (`ML Engineer`).
    private func isPartOfTerm(_ match: Match, in text: [UInt8]) -> Bool {
        if Acronym.stem(text[match.name]) != nil, hasAcronymPartner(match, in: text) { return true }
        let rest = text[match.range.upperBound...]
        guard rest.first == 0x20 else { return false }
        let word = rest.dropFirst().prefix { $0.isASCIILetter }
        return OccupationNouns.contains(word) && text[match.range.lowerBound].isASCIIUpper
    }

    private func hasAcronymPartner(_ match: Match, in text: [UInt8]) -> Bool {
        let slash = UInt8(ascii: "/")
        let (start, end) = (match.range.lowerBound, match.range.upperBound)
        if start > 1, text[start - 1] == slash {
            var first = start - 1
            while first > 0, text[first - 1].isASCIIAlphanumeric { first -= 1 }
            return isUnknownAcronym(text[first..<start - 1])
        }
        guard end < text.count, text[end] == slash else { return false }
        return isUnknownAcronym(text[(end + 1)...].prefix { $0.isASCIIAlphanumeric })
    }

    private func isUnknownAcronym(_ word: ArraySlice<UInt8>) -> Bool {
        Acronym.stem(word) != nil && matcher.entity(named: Array(word)) == nil
    }
}
