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

    /// `Their key tasks involve:` announces tasks.
    private static func announced(by text: String, _ lexicon: Lexicon) -> SectionKind? {
        let sentence = text.split(separator: ".").last ?? ""
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
        guard let first = item.plainText.split(separator: " ").first else { return false }
        return first.utf8.count > 4 && first.hasSuffix("ing") && first.first?.isUppercase == true
    }
}

extension Block {
    fileprivate var listItems: [ListItem]? {
        if case .list(let list) = kind { list.items } else { nil }
    }
}
