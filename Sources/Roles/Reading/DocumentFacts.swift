import Diagnostics
import Markdown
import Repair

/// What a document says about itself: the years in its title, its tagline, the paragraph on what it holds.
struct DocumentFacts {
    let period: Guide.Period?
    let tagline: String?
    let note: String?

    init(title: String, lead: [Block]) {
        period = Self.period(in: title)
        var paragraphs = lead.compactMap(\.inlines).map(\.plainText)[...]
        if let first = paragraphs.first, !first.hasSuffix(".") {
            tagline = first
            paragraphs = paragraphs.dropFirst()
        } else {
            tagline = nil
        }
        note = paragraphs.first(where: Self.isAboutItself)
    }

    /// `2024` or `2024-2025`.
    private static func period(in title: String) -> Guide.Period? {
        for word in title.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" || $0 == "," || $0 == ":" }) {
            let years = word.split { "-–/".contains($0) }
            guard years.count <= 2, let first = years.first.flatMap(year), let last = years.last.flatMap(year) else {
                continue
            }
            return Guide.Period(first: min(first, last), last: max(first, last))
        }
        return nil
    }

    private static func year(_ text: Substring) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), (1990...2100).contains(year) else { return nil }
        return year
    }

    /// `This repository …`: a text that speaks of itself and not of the role.
    private static func isAboutItself(_ text: String) -> Bool {
        let words = text.lowercased().split(at: " ").prefix(2)
        guard let first = words.first, let second = words.last, first == "this" else { return false }
        return ["repository", "repo", "document", "readme", "page", "file"].contains(second)
    }
}
