import Diagnostics
import Markdown
import Repair

/// What the labels before figures say: that pay follows, and what a band is called.
extension PayReader {
    /// Whether a label such as `Compensation:` says no more than that pay follows: it is the pay of the level above it.
    func isPay(_ label: String) -> Bool {
        let key = HeadingKey(label).key
        if lexicon.kinds[key] == .salary { return true }
        // `Typical pay`, `Gross wage`.
        let words = key.split(at: " ")
        return words.count == 2 && lexicon.kinds[String(words[1])] == .salary
    }

    /// Whether a figure belongs to the level in the heading above it: its label says that it is pay, or it has none, or all
    /// that stands there is pay.
    func isOfHeading(_ label: String, _ above: HeadingsAbove, in kind: SectionKind) -> Bool {
        if isPay(label) { return true }
        guard above.label != nil else { return false }
        if kind == .salary { return true }
        return !label.contains(where: { ":：|".contains($0) }) && label.split(at: " ").count <= 12
    }

    /// `Salary: $50k-$60k` states pay wherever it stands, also behind `Location: remote |`.
    func isLabelledPay(_ line: PayLine) -> Bool {
        if !line.cells.isEmpty { return line.cells.contains { isPay($0.heading) } || line.label.map(isPay) ?? false }
        guard line.text.utf8.contains(UInt8(ascii: ":")) else { return false }
        return line.text.fields.contains { part in
            part.firstIndex(of: ":").map { isPay(String(part[..<$0])) } ?? false
        }
    }

    func bandLabel(_ label: String) -> String {
        let head = label.prefix { !"(|（：".contains($0) }
        let name = head.range(before: ": ")
        let words = HeadingKey(String(name)).title.split(at: " ")
        let bounds = lexicon.payWords["upTo", default: []] + lexicon.payWords["from", default: []]
        let bare = words.joined(separator: " ")
        return bounds.contains(bare.lowercased()) ? "" : bare
    }
}

extension String {
    /// The parts of a line that bars and dots set apart.
    var fields: [Substring] {
        let mayHoldMark = utf8.contains { $0 == UInt8(ascii: "|") || $0 >= 0x80 }
        return mayHoldMark ? split { "|·•".contains($0) } : isEmpty ? [] : [self[...]]
    }
}

extension Substring {
    /// The text before a sign, or all of it.
    fileprivate func range(before sign: String) -> Substring {
        firstOccurrence(of: sign).map { self[..<$0.lowerBound] } ?? self
    }
}
