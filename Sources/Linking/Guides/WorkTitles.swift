import Markdown
import Roles

/// The titles of books, courses and papers in a text: a skill within a title is not a mention of the skill.
struct WorkTitles {
    private let titles: [[UInt8]]

    /// Of the titles by line those that stand on `lines`.
    init(of titles: [Int: [String]], at lines: LineRange) {
        guard !titles.isEmpty, lines.last - lines.first < 1000 else {
            self.titles = []
            return
        }
        self.titles = (lines.first...lines.last).flatMap { titles[$0] ?? [] }.map { Array($0.utf8) }
    }

    static func byLine(_ resources: [Resource]) -> [Int: [String]] {
        var titles: [Int: [String]] = [:]
        for resource in resources where resource.title.utf8.count > 3 {
            titles[resource.provenance.lines.first, default: []].append(resource.title)
        }
        return titles
    }

    /// The first place of each title in the text.
    func ranges(in text: [UInt8]) -> [Range<Int>] {
        titles.compactMap { title in
            guard let first = title.first, title.count <= text.count else { return nil }
            for start in 0...text.count - title.count where text[start] == first {
                if text[start..<start + title.count].elementsEqual(title) { return start..<start + title.count }
            }
            return nil
        }
    }
}
