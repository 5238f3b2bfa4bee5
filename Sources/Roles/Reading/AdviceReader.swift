import Markdown

/// Advice: the items of sections that give it, and remarks on a choice at the end of a list of bold names.
struct AdviceReader {
    let points: PointReader

    func read(_ sections: [Section]) -> [NamedPoint] {
        let remarks = sections.flattened.filter { $0.kind == .topics }.compactMap(remark)
        return (remarks + points.read(.advice, in: sections)).sorted {
            $0.provenance.lines.first < $1.provenance.lines.first
        }
    }

    /// A last item without a bold name, behind items that all have one, speaks about them.
    private func remark(_ section: Section) -> NamedPoint? {
        let entries = section.entries
        guard entries.count > 2, let last = entries.last, !last.isNamed else { return nil }
        guard entries.dropLast().allSatisfy(\.isNamed) else { return nil }
        return points.point(last, group: section.title)
    }
}

extension Entry {
    fileprivate var isNamed: Bool {
        if case .strong? = inlines.first { true } else { false }
    }
}
