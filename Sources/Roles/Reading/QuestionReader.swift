import Markdown
import Repair

/// Questions and answers, in all the forms in which guides ask them.
struct QuestionReader {
    private let marks: QuestionMarks

    init(lexicon: Lexicon) {
        marks = QuestionMarks(lexicon: lexicon)
    }

    func read(_ sections: [Section]) -> [QuestionAnswer] {
        sections.flattened.flatMap { section -> [QuestionAnswer] in
            switch section.kind {
            case .question: [fromHeading(section)].compactMap(\.self)
            case .qa: fromBlocks(section.blocks)
            // Most questions of an interview stand there without an answer.
            case .interview: fromBlocks(section.blocks.filter(mayBeAnswered))
            default: []
            }
        }
    }

    /// Whether a block marks its questions, or may hold them with their answers.
    private func mayBeAnswered(_ block: Block) -> Bool {
        guard let lines = block.inlines?.lines else { return block.isList }
        let first = lines.first?.plainText.trimmingSpace ?? ""
        return marks.isMarkedQuestion(first) || marks.isMarkedAnswer(first)
            || lines.count > 1 && marks.asks(first) && !marks.asks(lines[1].plainText)
    }

    /// A heading that asks and the blocks under it that answer.
    private func fromHeading(_ section: Section) -> QuestionAnswer? {
        let answer = section.blocks.map(\.plainText).joined(separator: "\n\n")
        guard !answer.isEmpty else { return nil }
        return QuestionAnswer(
            question: marks.question(section.title), answer: marks.answer(answer),
            provenance: Provenance(section.lines))
    }

    private func fromBlocks(_ blocks: [Block]) -> [QuestionAnswer] {
        var result: [QuestionAnswer] = []
        var pending: String?
        var answered: Int?
        for block in blocks {
            defer { answered = block.lines.last }
            switch block.kind {
            case .blockQuote(let inner): result += fromBlocks(inner)
            case .paragraph(let inlines):
                if let found = fromPairs(inlines, block.lines) ?? fromMarkedLines(inlines, block.lines) {
                    result += found
                } else if let found = fromParagraph(inlines, block.lines) {
                    result.append(found)
                } else if let question = pending, let found = questionAnswer(question, inlines.plainText, block.lines) {
                    result.append(found)
                }
                let text = inlines.plainText.trimmingSpace
                let isAsked = marks.asks(text) || marks.isMarkedQuestion(text)
                pending = isAsked ? text : QuotedQuestion.question(in: text)
            case .list(let list):
                let found = fromMarkedItems(list) ?? list.items.compactMap(fromItem)
                // A list below an answer belongs to it.
                if found.isEmpty, let last = result.last, last.provenance.lines.last == answered {
                    result[result.count - 1].answer += "\n\n" + list.items.map(\.plainText).joined(separator: "\n")
                }
                result += found
            default: break
            }
        }
        return result
    }

    /// Items that are in turn a question and its answer, each behind its mark; nil for any other list.
    private func fromMarkedItems(_ list: List) -> [QuestionAnswer]? {
        let texts = list.items.map(\.plainText)
        guard texts.count > 1, texts.count.isMultiple(of: 2),
            texts.indices.allSatisfy({
                $0.isMultiple(of: 2) ? marks.isMarkedQuestion(texts[$0]) : marks.isMarkedAnswer(texts[$0])
            })
        else { return nil }
        return stride(from: 0, to: texts.count, by: 2).compactMap { place in
            let lines = list.items[place].lines.union(list.items[place + 1].lines)
            return questionAnswer(texts[place], texts[place + 1], lines)
        }
    }

    private func fromItem(_ item: ListItem) -> QuestionAnswer? {
        guard let first = item.blocks.first, let inlines = first.inlines else { return nil }
        let rest = item.blocks.dropFirst().map(\.plainText).joined(separator: "\n\n")
        guard rest.isEmpty else { return questionAnswer(inlines.plainText, rest, item.lines) }
        if let pair = marks.pair(in: inlines.plainText) {
            return questionAnswer(pair.question, pair.answer, item.lines)
        }
        return fromParagraph(inlines, item.lines)
    }

    /// Lines that each begin with a bold question, or hold both a question and its answer: `Q: Why? A: Because.`
    private func fromPairs(_ inlines: [Inline], _ lines: LineRange) -> [QuestionAnswer]? {
        let parts = inlines.lines
        guard lines.last - lines.first + 1 == parts.count else { return nil }
        let pairs = parts.enumerated().map { offset, line -> QuestionAnswer? in
            let place = LineRange(lines.first + offset)
            if let pair = marks.pair(in: line.plainText) { return questionAnswer(pair.question, pair.answer, place) }
            return parts.count > 1 ? fromBold(line, place) : nil
        }
        let found = pairs.compactMap(\.self)
        return !found.isEmpty && found.count == parts.count ? found : nil
    }

    /// `Q: …`, `A: …`, `Q: …`, `A: …`: several questions in the lines of one paragraph.
    private func fromMarkedLines(_ inlines: [Inline], _ lines: LineRange) -> [QuestionAnswer]? {
        let parts = inlines.lines.map(\.plainText)
        let asked = parts.indices.filter { marks.asks(parts[$0]) }
        let marked = parts.indices.filter { marks.isMarkedQuestion(parts[$0]) }
        let starts = marked.isEmpty ? unmarkedQuestions(asked, among: parts) : marked
        guard starts.count > 1, starts.first == 0, lines.last - lines.first + 1 == parts.count else { return nil }
        return starts.enumerated().compactMap { place, start in
            let end = place + 1 < starts.count ? starts[place + 1] : parts.endIndex
            return questionAnswer(
                parts[start], parts[(start + 1)..<end].joined(separator: " "),
                LineRange(lines.first + start, lines.first + end - 1))
        }
    }

    /// Lines that ask, each after the end of an answer and before another.
    private func unmarkedQuestions(_ asked: [Int], among parts: [String]) -> [Int] {
        let areAnswered = asked.allSatisfy { place in
            let isBehindAnswer = place == 0 || parts[place - 1].trimmingSpace.hasSuffix(".")
            return isBehindAnswer && place + 1 < parts.count && !asked.contains(place + 1)
        }
        return areAnswered ? asked : []
    }

    /// A first line that asks and further lines that answer: `Q1. …?` and the answer under it.
    private func fromParagraph(_ inlines: [Inline], _ lines: LineRange) -> QuestionAnswer? {
        let parts = inlines.lines.map(\.plainText)
        if parts.count > 1, let first = parts.first,
            marks.asks(first) || marks.isMarkedQuestion(first)
        {
            return questionAnswer(first, parts.dropFirst().joined(separator: " "), lines)
        }
        return fromBold(inlines, lines)
    }

    /// A bold question and its answer behind it.
    private func fromBold(_ inlines: [Inline], _ lines: LineRange) -> QuestionAnswer? {
        guard case .strong(let content)? = inlines.first, marks.asks(content.plainText) else { return nil }
        let rest = inlines.dropFirst().map(\.plainText).joined().trimmingSpace
        return questionAnswer(content.plainText, rest, lines)
    }

    /// What ends in no question mark, `Q: Explain overfitting.`, is asked where both it and its answer are marked.
    private func questionAnswer(_ question: String, _ answer: String, _ lines: LineRange) -> QuestionAnswer? {
        let title = marks.question(question)
        let text = marks.answer(answer)
        let isAsked = marks.asks(title) || marks.isMarkedQuestion(question) && marks.isMarkedAnswer(answer)
        guard isAsked, !text.isEmpty else { return nil }
        return QuestionAnswer(question: title, answer: text, provenance: Provenance(lines))
    }
}

extension String {
    /// Whether the text ends in a question mark of any script.
    var endsInQuestion: Bool { hasSuffix("?") || hasSuffix("？") || hasSuffix("؟") }
}
