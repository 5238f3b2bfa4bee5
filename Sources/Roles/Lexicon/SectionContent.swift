import Markdown
import Repair

/// What a section is about by what stands in it, where its heading alone would mislead.
enum SectionContent {
    /// Nil where the heading counts.
    static func kind(of section: ArticleSection, _ key: String) -> SectionKind? {
        if ["license", "licence"].contains(key), speaksOfText(section) { return .other }
        if section.blocks.count > 3, section.blocks.count(where: asks) > 1 { return .qa }
        if section.blocks.count > 1, section.blocks.allSatisfy(isAnswered) { return .qa }
        guard let items = section.blocks.lazy.compactMap(\.items).first, items.count > 2 else { return nil }
        if key.hasPrefix("ready ") || key.hasSuffix("?"), items.allSatisfy({ $0.isChecked != nil }) {
            return .checklist
        }
        if key.hasSuffix("?"), items.allSatisfy(isAboutReader) { return .audience }
        return nil
    }

    /// Whether what stands in a section is a list of questions that nobody answers there and that are not about the reader.
    static func asksOnly(_ section: ArticleSection) -> Bool {
        guard let items = section.blocks.lazy.compactMap(\.items).first, items.count > 2 else { return false }
        let asked = items.filter { item in
            item.blocks.count == 1 && item.plainText.trimmingSpace.endsInQuestion
        }
        let openings = ["do you", "are you", "can you", "have you"]
        return asked.count * 3 > items.count * 2
            && !asked.contains { item in openings.contains { item.plainText.lowercased().hasPrefix($0) } }
    }

    /// Whether a section below another about questions gathers some and is none itself: its title asks nothing, and
    /// questions stand in it or below it.
    static func holdsQuestions(_ section: ArticleSection, _ key: HeadingKey, _ lexicon: Lexicon) -> Bool {
        let marks = QuestionMarks(lexicon: lexicon)
        guard !marks.asks(key.title), !marks.isMarkedQuestion(section.heading.text) else { return false }
        if section.children.contains(where: { marks.asks(HeadingKey($0.heading.text).title) }) || asksOnly(section) {
            return true
        }
        let items = section.blocks.lazy.compactMap(\.items).first ?? []
        if !items.isEmpty, items.allSatisfy({ $0.plainText.trimmingSpace.endsInQuestion }) { return true }
        let lines = section.blocks.flatMap { $0.items?.first?.blocks.first?.inlines?.lines ?? $0.inlines?.lines ?? [] }
        return lines.contains { marks.isMarkedQuestion($0.plainText.trimmingSpace) }
    }

    private static func asks(_ block: Block) -> Bool {
        block.inlines.map { QuotedQuestion.question(in: $0.plainText.trimmingSpace) != nil } ?? false
    }

    /// A first line that asks and further lines that answer.
    private static func isAnswered(_ block: Block) -> Bool {
        guard let lines = block.inlines?.lines, lines.count > 1 else { return false }
        return lines[0].plainText.trimmingSpace.endsInQuestion && !lines[1].plainText.trimmingSpace.endsInQuestion
    }

    /// The license of the text itself and not one to practise.
    private static func speaksOfText(_ section: ArticleSection) -> Bool {
        let text = section.blocks.map(\.plainText).joined(separator: " ").lowercased()
        let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        return !words.isDisjoint(with: licenses)
    }

    /// Closed: the licenses that texts and programs are published under, and the words for doing so.
    private static let licenses: Set<String> = [
        "mit", "cc", "cc0", "apache", "gpl", "bsd", "creative", "licensed", "license", "repository", "attribution",
        "copyright", "unlicense", "wtfpl",
    ]

    /// `You like puzzles`: a list whose items all speak to the reader tells whom the work suits.
    private static func isAboutReader(_ item: ListItem) -> Bool {
        let text = item.plainText.lowercased()
        return text.hasPrefix("you ") || text.hasPrefix("you'") || text.hasPrefix("you’")
    }
}

extension Block {
    fileprivate var items: [ListItem]? {
        if case .list(let list) = kind { list.items } else { nil }
    }
}
