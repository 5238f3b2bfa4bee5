import Diagnostics
import Repair

/// Takes `Q:`, `Frage 2:` or `问：` off a question and `A:` or `答：` off an answer.
struct QuestionMarks {
    let lexicon: Lexicon

    func question(_ text: String) -> String {
        HeadingKey(withoutMark(HeadingKey(text).title, lexicon.questionWords)).title
    }

    func answer(_ text: String) -> String {
        withoutMark(text.trimmingSpace, lexicon.answerWords)
    }

    /// Whether a text, without its mark, ends as a question does or is put as a task: `Explain overfitting.`
    func asks(_ text: String) -> Bool {
        let bare = text.trimmingSpace
        if bare.endsInQuestion { return true }
        let words = question(bare).split(at: " ")
        return words.count > 1 && lexicon.imperatives.contains(words[0].lowercased())
    }

    /// The question and the answer of a line that holds both with their marks, `Q: Why? A: Because.`; nil for any other.
    func pair(in line: String) -> (question: String, answer: String)? {
        guard isMarkedQuestion(line), let end = line.firstOccurrence(of: "? ") else { return nil }
        let answer = line[end.upperBound...].trimmingSpace
        return isMarkedAnswer(answer) ? (line[..<end.upperBound].trimmingSpace, answer) : nil
    }

    /// Whether a text begins with a question's mark, as in `Q: …`.
    func isMarkedQuestion(_ text: String) -> Bool {
        let bare = HeadingKey(text).title
        return withoutMark(bare, lexicon.questionWords) != bare
    }

    /// Whether a text begins with an answer's mark, as in `A: …`.
    func isMarkedAnswer(_ text: String) -> Bool {
        let bare = text.trimmingSpace
        return withoutMark(bare, lexicon.answerWords) != bare
    }

    /// The text behind a word of the list, an optional number and a colon or full stop.
    private func withoutMark(_ text: String, _ words: Set<String>) -> String {
        let head = text.prefix(24)
        let dash = [" - ", " – ", " — "].lazy.compactMap { head.firstOccurrence(of: $0)?.upperBound }.first
        if let dash, dash <= head.index(head.startIndex, offsetBy: min(5, head.count)),
            words.contains(head[..<dash].filter(\.isLetter).lowercased())
        {
            return text[dash...].trimmingSpace
        }
        guard let end = head.firstIndex(where: { ":：.".contains($0) }) else { return text }
        var mark = head[..<end].lowercased()
        while let last = mark.last, last.isNumber || last == " " { mark.removeLast() }
        guard words.contains(mark) else { return text }
        let rest = text[text.index(after: end)...]
        return head[end] == "." ? withoutNumber(rest) : rest.trimmingSpace
    }

    /// The text behind the number of `Q.3 Why?`, whose full stop stands before it.
    private func withoutNumber(_ text: Substring) -> String {
        let rest = text.drop(while: \.isNumber)
        guard rest.count < text.count, let next = rest.first, next == " " || ":：.)".contains(next) else {
            return text.trimmingSpace
        }
        return rest.dropFirst().trimmingSpace
    }
}
