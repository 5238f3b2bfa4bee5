import Markdown

/// Who wrote a guide: the lines of its author section.
enum AuthorReader {
    static func read(_ sections: [Section]) -> Guide.Author? {
        guard let section = sections.flattened.first(where: { $0.kind == .author }) else { return nil }
        let lines = section.blocks.flatMap { block -> [String] in
            switch block.kind {
            case .paragraph(let inlines): inlines.lines.map { $0.plainText.trimmingSpace }
            case .list(let list): list.items.map { $0.blocks.map(\.plainText).joined(separator: " ") }
            default: []
            }
        }.filter { !$0.isEmpty }
        guard let name = lines.first else { return nil }
        let date = lines.dropFirst().lazy.compactMap(isoDate).first
        let affiliation = lines.dropFirst().first { isoDate($0) == nil }
        return Guide.Author(name: name, affiliation: affiliation, date: date)
    }

    /// `November 2025` as `2025-11`.
    private static func isoDate(_ text: String) -> String? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard words.count <= 3, let year = words.compactMap({ Int($0) }).first(where: { (1990...2100).contains($0) })
        else { return nil }
        let named = words.lazy.compactMap { word in
            months.firstIndex { $0 == word || word.count == 3 && $0.hasPrefix(word) }
        }.first
        guard let named else { return "\(year)" }
        return "\(year)-\(named < 9 ? "0" : "")\(named + 1)"
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
}
