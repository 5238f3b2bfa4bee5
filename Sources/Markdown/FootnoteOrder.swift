extension [Block] {
    /// The blocks with the footnote definitions behind all others, in the order in which a reader meets their numbers.
    ///
    /// cmark-gfm counts a reference within a footnote where the footnote is written, so that its order depends on the
    /// place of definitions in the file. Here the text comes first, then each footnote in its turn.
    var withFootnotesInReadingOrder: [Block] {
        var definitions: [String: Block] = [:]
        var labels: [String] = []
        var body: [Block] = []
        for block in self {
            if case .footnoteDefinition(let label, _) = block.kind, definitions[label] == nil {
                definitions[label] = block
                labels.append(label)
            } else {
                body.append(block)
            }
        }
        guard labels.count > 1 else { return self }
        var ordered: [Block] = []
        func take(_ label: String) {
            if let block = definitions.removeValue(forKey: label) { ordered.append(block) }
        }
        func takeReferences(in blocks: [Block]) {
            blocks.forEachInline { inline, _ in
                if case .footnoteReference(let label) = inline { take(label) }
            }
        }
        takeReferences(in: body)
        var next = 0
        for label in labels {
            while next < ordered.count {
                takeReferences(in: [ordered[next]])
                next += 1
            }
            take(label)
        }
        return body + ordered
    }
}
