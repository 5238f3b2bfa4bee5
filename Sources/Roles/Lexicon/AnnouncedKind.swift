import Diagnostics
import Markdown
import Repair

/// What a section is about whose heading does not tell: by the words that announce its list, or by its items.
enum AnnouncedKind {
    static func kind(of section: ArticleSection, lexicon: Lexicon) -> SectionKind? {
        guard let list = section.blocks.lazy.compactMap(\.listItems).first else { return nil }
        for block in section.blocks {
            guard let text = block.inlines?.plainText, text.hasSuffix(":") else { continue }
            if let kind = announced(by: text, lexicon) { return kind }
        }
        guard list.count > 1 else { return nil }
        if list.allSatisfy({ isRung($0, lexicon) }) { return .careerLevels }
        return list.allSatisfy(isActivity) ? .responsibilities : nil
    }

    /// The kind of what most items of the first list are: questions with their answers, works, tools, occupations.
    static func kind(ofMostIn section: ArticleSection, _ lexicon: Lexicon) -> SectionKind? {
        guard let list = section.blocks.lazy.compactMap(\.listItems).first, list.count > 1 else { return nil }
        func are(_ isOfKind: (ListItem) -> Bool) -> Bool { list.count(where: isOfKind) * 2 > list.count }
        if list.allSatisfy({ $0.isChecked != nil }) { return .checklist }
        if are(isAnsweredQuestion) { return .qa }
        if list.allSatisfy({ PhaseHeading(firstLine(of: $0), lexicon: lexicon)?.span != nil }) { return .learningPath }
        let kinds = ResourceKind(words: lexicon.resourceKinds)
        if are({ isLabelledWork($0, kinds) }) { return .resources }
        if list.count(where: { isTool($0, lexicon) }) * 2 >= list.count { return .tools }
        let titles = TitleReader(lexicon: lexicon)
        return are { firstLine(of: $0).split(at: " ").count <= 4 && titles.namesOccupation(firstLine(of: $0)) }
            ? .careerPaths : nil
    }

    /// `Their key tasks involve:` announces tasks.
    private static func announced(by text: String, _ lexicon: Lexicon) -> SectionKind? {
        let sentence = text.split(at: ".").last ?? ""
        let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
        for word in words.reversed() {
            if let kind = lexicon.kinds[word], listed.contains(kind) { return kind }
        }
        return nil
    }

    private static let listed: Set<SectionKind> = [
        .responsibilities, .skills, .tools, .challenges, .trends, .requirements,
    ]

    /// `Entry: Commis (0-2 years)`: a rung of a ladder names its level and its years.
    private static func isRung(_ item: ListItem, _ lexicon: Lexicon) -> Bool {
        guard let text = item.blocks.first?.plainText else { return false }
        return careerLevel(in: text, words: lexicon.levels) != nil
            && yearsRange(in: text, words: lexicon.spanWords) != nil
    }

    /// `Setting up servers`: English names what somebody does by a word in -ing.
    private static func isActivity(_ item: ListItem) -> Bool {
        guard let first = item.plainText.split(at: " ").first else { return false }
        return first.utf8.count > 4 && first.hasSuffix("ing") && first.first?.isUppercase == true
    }

    /// A first line that asks and more below it.
    private static func isAnsweredQuestion(_ item: ListItem) -> Bool {
        guard firstLine(of: item).endsInQuestion else { return false }
        return item.blocks.count > 1 || (item.blocks.first?.inlines?.lines.count ?? 0) > 1
    }

    /// `Books: Salt and Fire`.
    private static func isLabelledWork(_ item: ListItem, _ kinds: ResourceKind) -> Bool {
        guard let inlines = item.blocks.first?.inlines, let term = Term(inlines) else { return false }
        return kinds.isKindWord(term.name) && !term.text.isEmpty
    }

    /// `SQL (read only)`: a few words that begin with the name of a tool.
    private static func isTool(_ item: ListItem, _ lexicon: Lexicon) -> Bool {
        let words = firstLine(of: item).lowercased().split(at: " ,(")
        guard (1...6).contains(words.count) else { return false }
        return (1...min(3, words.count)).contains { lexicon.names.contains(words.prefix($0).joined(separator: " ")) }
    }

    private static func firstLine(of item: ListItem) -> String {
        item.blocks.first?.inlines?.lines.first?.plainText.trimmingSpace ?? ""
    }
}

extension Block {
    fileprivate var listItems: [ListItem]? {
        if case .list(let list) = kind { list.items } else { nil }
    }
}
