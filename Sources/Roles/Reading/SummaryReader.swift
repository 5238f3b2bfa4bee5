import Markdown

/// One paragraph that says what the role is: the front matter's, the overview's first, or the lead's.
enum SummaryReader {
    static func read(sections: [Section], lead: [Block], frontMatter: FrontMatter?) -> String? {
        for key in ["summary", "description"] {
            if let text = frontMatter?[key]?.string, !text.isEmpty { return text }
        }
        let overview = sections.first { $0.kind == .overview }
        let candidates = [overview?.blocks ?? [], lead, sections.first?.blocks ?? []]
        for blocks in candidates {
            for block in blocks {
                guard let inlines = block.inlines else { continue }
                let text = inlines.plainText.trimmingSpace
                if text.utf8.count >= 60 { return text }
            }
        }
        return nil
    }
}
