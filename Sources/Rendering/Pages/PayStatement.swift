import Markdown
import Roles

/// The sentences of a guide that state single pay figures: a figure says little without the words round it.
enum PayStatement {
    /// Each statement once, in the order of the text.
    static func texts(of role: Role) -> [String] {
        let lines = role.salaryObservations.map(\.provenance.lines.first)
        let sections = role.sections.flattened
        // A guide in one long line has all of its text there: what tells of pay stands in the section about it.
        let pay = sections.filter { $0.kind == .salary }
        let areInPay = lines.allSatisfy { line in pay.contains { $0.blocks.contains { $0.lines.contains(line) } } }
        var texts: [String] = []
        for section in areInPay ? pay : sections {
            section.blocks.forEachBlock { block in
                guard case .paragraph(let inlines) = block.kind, lines.contains(where: block.lines.contains) else {
                    return
                }
                let text = inlines.plainText.cut(toBytes: 280)
                if !texts.contains(text) { texts.append(text) }
            }
        }
        return texts
    }
}
