package import Diagnostics
package import Markdown
package import Roles

/// Finds the words of guides that are on none of the pages the guides go to.
///
/// The words of the sources are counted against those of the finished HTML, by a reader that knows nothing of the
/// parser. A word that stands often elsewhere can't hide a loss: it counts as shown only where a word stands beside it
/// that stands beside it in the source. Front matter, dropped lines and the numbers that headings left out need not
/// be shown. Linear in the size of the texts.
package struct Conservation {
    private var sources: [Source] = []
    private var lines: [ConservedLine] = []
    private var names = WordNames()
    private var shown = WordCounts()

    package init() {}

    package mutating func add(_ guide: Guide) {
        let dropped = Set(guide.leftOut.map(\.line))
        let titles = Set((guide.roles.map(guide.headingLines) + [guide.titleLines]).compactMap { $0?.first })
        add(guide.source, titles: titles, rows: guide.roleTables, numbers: guide.headingNumbers) {
            dropped.contains($0) || guide.frontMatterLines?.contains($0) == true
        }
    }

    /// Adds a text whose words must be shown, but for the lines that `isExempt` names.
    ///
    /// Pages show what stands in the lines `titles` apart from what stands round them; so they do with footnotes, and with
    /// the cells of the lines `rows`. The `numbers` are those that the heads of lines need not show.
    package mutating func add(
        _ source: Source, titles: Set<Int> = [], rows: [LineRange] = [], numbers: [Int: String] = [:],
        isExempt: (Int) -> Bool = { _ in false }
    ) {
        let first = lines.count
        for line in SourceWords.lines(of: source, isExempt: isExempt) {
            if rows.contains(where: { $0.contains(line.line) }) {
                for cell in SourceWords.cells(of: source.line(line.line)) {
                    let words = cell.map { names.number(of: $0) }
                    lines.append(ConservedLine(source: sources.count, number: line.line, words: words))
                }
                continue
            }
            let number = numbers[line.line].map { SourceWords.words(ofPlain: $0) } ?? []
            let words = line.words.starts(with: number) ? line.words[number.count...] : line.words[...]
            guard !words.isEmpty else { continue }
            lines.append(
                ConservedLine(source: sources.count, number: line.line, words: words.map { names.number(of: $0) }))
        }
        for index in lines.indices.dropFirst(first + 1) {
            let (line, next) = (lines[index - 1].number, lines[index].number)
            let isApart = [line, next].contains { number in
                titles.contains(number) || LineHead.isNoted(source.line(number))
                    || rows.contains { $0.contains(number) }
            }
            guard !isApart else { continue }
            lines[index].before = lines[index - 1].words.last
            lines[index - 1].after = lines[index].words.first
        }
        sources.append(source)
    }

    /// Adds a finished page that shows the texts.
    package mutating func add(page html: [UInt8]) {
        shown.add(PageWords.words(of: html).map { names.number(of: $0) })
    }

    /// An error for each line with words that are missing, in the order of the texts.
    package var faults: [Diagnostic] {
        var missing = WordCounts()
        for line in lines { line.count(into: &missing) }
        missing.subtract(shown)
        guard !missing.isEmpty else { return [] }
        return attributed(missing).map { line, words in fault(in: line, words: words.map(names.name)) }
    }

    /// The missing words by the lines that miss the largest part of theirs: those are where a text was lost.
    private func attributed(_ missing: WordCounts) -> [(ConservedLine, [Int])] {
        let shares = lines.indices.compactMap { index -> (index: Int, lost: Int)? in
            let lost = lines[index].countOfMissing(in: missing)
            return lost > 0 ? (index, lost) : nil
        }
        let order = shares.sorted { one, other in
            let (a, b) = (one.lost * lines[other.index].size, other.lost * lines[one.index].size)
            return a != b ? a > b : (-one.lost, one.index) < (-other.lost, other.index)
        }
        var left = missing
        var found: [(index: Int, words: [Int])] = []
        for (index, _) in order {
            let words = lines[index].takeLost(from: &left)
            if !words.isEmpty { found.append((index, words)) }
        }
        return found.sorted { $0.index < $1.index }.map { (lines[$0.index], $0.words) }
    }

    private func fault(in line: ConservedLine, words: [String]) -> Diagnostic {
        let shown = words.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
        let more = words.count > 5 ? " and \(words.count - 5) more" : ""
        let isAll = words.count == line.words.count && words.count > 1
        let noun = words.count == 1 ? "word is" : "words are"
        let lead = isAll ? "all \(words.count) words of this line are" : "\(words.count) \(noun)"
        return Diagnostic(
            .wordsLost, at: sources[line.source].location(line: line.number),
            "\(lead) on no page of this guide: \(shown)\(more)")
    }
}
