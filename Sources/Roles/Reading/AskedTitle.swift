import Diagnostics
import Markdown
import Repair

/// The role's name in a text whose title does not give it: in its questions, or in its first lines.
extension TitleReader {
    /// The role that headings such as `What does a nurse do?` and `How to become a nurse` ask about.
    func roleTitle(askedIn sections: [ArticleSection]) -> String? {
        let headings = sections.flatMap { [$0.heading] + $0.children.map(\.heading) }
        return headings.lazy.compactMap { roleTitle(askedIn: $0.text) }.first
    }

    /// The role that a question is about, up to the verb behind it.
    func roleTitle(askedIn question: String) -> String? {
        var words = HeadingKey(question).title.split(at: " ")
        let asked = words.prefix(2).map { $0.lowercased() }
        guard asked.count == 2, ["what", "how"].contains(asked[0]), let last = words.last else { return nil }
        if last.last == "?" { words[words.count - 1] = last.dropLast() }
        guard let article = words.prefix(7).lastIndex(where: { ["a", "an"].contains($0.lowercased()) }) else {
            return nil
        }
        let name = words[(article + 1)...].prefix { !Self.verbs.contains($0.lowercased()) }
        return (1...5).contains(name.count) ? name.joined(separator: " ") : nil
    }

    /// The role of a text without a title in its first lines: job postings put it below the company's name, answers
    /// below the question.
    func roleTitle(inLead lead: [Block]) -> String? {
        let most = (blocks: 3, words: 6)
        let lines = lead.prefix(most.blocks).compactMap(\.inlines).flatMap(\.lines).map { $0.plainText.trimmingSpace }
        let named = lines.first { line in
            line.split(at: " ").count <= most.words && line.first?.isLowercase == false && namesOccupation(line)
        }
        return named ?? lines.lazy.filter(\.endsInQuestion).compactMap { roleTitle(askedIn: $0) }.first.map(capitalised)
    }

    /// The role in a field at the head of a text, `Role: Business Analyst` above `Location: Berlin`.
    func roleTitle(labelledIn lead: [Block]) -> String? {
        let most = 2
        let lines = lead.prefix(most).flatMap { block -> [[Inline]] in
            if case .list(let list) = block.kind { return list.items.compactMap { $0.blocks.first?.inlines } }
            return block.inlines?.lines ?? []
        }
        return lines.lazy.compactMap(Term.init).filter { term in
            lexicon.titleWords.contains(HeadingKey(term.name).key) && (1...6).contains(term.text.split(at: " ").count)
        }.map { roleTitle(of: $0.text) }.first
    }

    /// The role of a first line that says it is a guide to one: `How to become a Baker` below a newsletter's name.
    func roleTitle(announcedIn lead: [Block]) -> String? {
        let most = (blocks: 4, words: 16)
        let lines = lead.prefix(most.blocks).compactMap(\.inlines).flatMap(\.lines).map { $0.plainText.trimmingSpace }
        return lines.lazy.filter { $0.split(at: " ").count <= most.words }.compactMap { line in
            let title = roleTitle(announcedBy: line) ?? roleTitle(of: line)
            let isName = !title.contains { $0.isNumber || ",·|•".contains($0) }
            return title.utf8.count < line.utf8.count && isName && namesOccupation(title) ? title : nil
        }.first
    }

    /// The role of a first line that presents the guide, `Here's a career guide for a Pastry Chef:`, and is no title.
    func roleTitle(announcedBy line: String) -> String? {
        let first = line.split(at: " ").first?.lowercased().replacingOccurrences(of: "\u{2019}", with: "'")
        guard let first, Self.announcements.contains(first) else { return nil }
        return roleTitle(namedIn: [line.trimmingColon])
    }

    /// Closed: how English presents what follows.
    private static let announcements: Set<String> = ["here's", "here", "below"]

    /// The first occupation that sentences name with capitals behind an article: `what it takes to be a Pastry Chef`.
    func roleTitle(namedIn lines: [String]) -> String? {
        lines.lazy.compactMap { line -> String? in
            let words = line.split(at: " *_")
            return words.indices.lazy.compactMap { start -> String? in
                guard lexicon.articles.contains(words[start].lowercased()) else { return nil }
                let behind = words[(start + 1)...].prefix(6)
                let end =
                    behind.firstIndex { $0.last.map { !$0.isLetter } ?? true || !namesItself($0) } ?? behind.endIndex
                let isClosed = end < behind.endIndex && namesItself(behind[end])
                let name = behind[..<(isClosed ? end + 1 : end)].joined(separator: " ")
                let bare = String(name.reversed().drop { !$0.isLetter }.reversed())
                return !bare.isEmpty && namesOccupation(bare) ? bare : nil
            }.first
        }.first
    }

    /// The bold words behind an article in the first lines: `Here is a guide for a **Scrum Master**:`.
    func roleTitle(boldIn lead: [Block]) -> String? {
        let most = (blocks: 2, words: 5)
        return lead.prefix(most.blocks).compactMap(\.inlines).lazy.compactMap { inlines -> String? in
            guard let place = inlines.firstIndex(where: { if case .strong = $0 { true } else { false } }), place > 0,
                let before = inlines[place - 1].plainText.split(at: " ").last,
                lexicon.articles.contains(before.lowercased())
            else { return nil }
            let words = inlines[place].plainText.split(at: " ")
            guard (1...most.words).contains(words.count), words.allSatisfy(namesItself) else { return nil }
            return words.joined(separator: " ")
        }.first
    }

    /// Whether a word is written as one of a name.
    private func namesItself(_ word: Substring) -> Bool { word.first?.isUppercase == true }

    func capitalised(_ name: String) -> String {
        name.split(at: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }

    /// Closed: what English asks about somebody behind the name of the occupation.
    private static let verbs: Set<String> = [
        "is", "are", "do", "does", "make", "earn", "need", "actually", "really", "get", "work", "use", "have", "spend",
        "start",
    ]
}
