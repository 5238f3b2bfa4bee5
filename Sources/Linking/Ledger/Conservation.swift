package import Diagnostics
package import Markdown
package import Roles

/// Finds the words of guides that are on none of the pages the guides go to.
///
/// The words of the sources are counted against those of the finished HTML, by a reader that knows nothing of the
/// parser. Front matter and dropped lines need not be shown. Linear in the size of the texts.
package struct Conservation {
    private struct Line {
        let source: Int
        let number: Int
        let words: [String]
    }

    private var sources: [Source] = []
    private var lines: [Line] = []
    private var shown = PageWords()

    package init() {}

    package mutating func add(_ guide: Guide) {
        let dropped = Set(guide.leftOut.map(\.line))
        add(guide.source) { dropped.contains($0) || guide.frontMatterLines?.contains($0) == true }
    }

    /// Adds a text whose words must be shown, but for the lines that `isExempt` names.
    package mutating func add(_ source: Source, isExempt: (Int) -> Bool = { _ in false }) {
        let index = sources.count
        sources.append(source)
        lines += SourceWords.lines(of: source, isExempt: isExempt).map {
            Line(source: index, number: $0.line, words: $0.words)
        }
    }

    /// Adds a finished page that shows the texts.
    package mutating func add(page html: [UInt8]) { shown.add(html: html) }

    /// An error for each line with words that are missing, in the order of the texts.
    package var faults: [Diagnostic] {
        var missing: [String: Int] = [:]
        for line in lines { for word in line.words { missing[word, default: 0] += 1 } }
        for (word, count) in shown.counts { missing[word]? -= count }
        missing = missing.filter { $0.value > 0 }
        guard !missing.isEmpty else { return [] }
        return attributed(missing).map { line, words in fault(in: line, words: words) }
    }

    /// The missing words by the lines that miss the largest part of theirs: those are where a text was lost.
    private func attributed(_ missing: [String: Int]) -> [(Line, [String])] {
        let shares = lines.indices.compactMap { index -> (index: Int, lost: Int)? in
            let lost = lines[index].words.count { missing[$0] != nil }
            return lost > 0 ? (index, lost) : nil
        }
        let order = shares.sorted { one, other in
            let (a, b) = (one.lost * lines[other.index].words.count, other.lost * lines[one.index].words.count)
            return a != b ? a > b : (-one.lost, one.index) < (-other.lost, other.index)
        }
        var left = missing
        var found: [(index: Int, words: [String])] = []
        for (index, _) in order {
            let words = lines[index].words.filter { word in
                guard let count = left[word], count > 0 else { return false }
                left[word] = count - 1
                return true
            }
            if !words.isEmpty { found.append((index, words)) }
        }
        return found.sorted { $0.index < $1.index }.map { (lines[$0.index], $0.words) }
    }

    private func fault(in line: Line, words: [String]) -> Diagnostic {
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
