import Markdown
import Roles

extension LineClaims {
    /// Claims the lines of everything that a guide hands on: what it shows, and what it left out with a reason.
    mutating func claim(everythingOf guide: Guide) {
        if let lines = guide.frontMatterLines { claim(lines, for: .frontMatter) }
        if let lines = guide.titleLines { claim(lines, for: .title) }
        if guide.hasOwnText {
            claim(guide.lead, for: .lead(role: nil))
            claim(guide.sections, role: nil)
        }
        let hasSeveral = guide.roles.count > 1
        for role in guide.roles {
            let name = hasSeveral ? role.title : nil
            if let lines = guide.headingLines(of: role) { claim(lines, for: .roleTitle(role.title)) }
            claim(role.lead, for: .lead(role: name))
            claim(role.sections, role: name)
        }
        for line in guide.leftOut { claim(LineRange(line.line), for: .dropped(reason: line.reason)) }
    }

    private mutating func claim(_ sections: [Section], role: String?) {
        for section in sections {
            let place = Destination.section(section.kind, anchor: section.anchor, role: role)
            if let lines = section.headingLines(in: source) {
                claim(lines, for: place, isShared: section.isCollapsed)
            }
            claim(section.blocks, for: place, isShared: section.isCollapsed)
            claim(section.children, role: role)
        }
    }

    /// Claims the lines of the text in the blocks: a list or a quote has the lines of what stands in it.
    private mutating func claim(_ blocks: [Block], for place: Destination, isShared: Bool = false) {
        for block in blocks {
            switch block.kind {
            case .list(let list):
                for item in list.items { claim(item.blocks, for: place, isShared: isShared) }
            case .blockQuote(let inner): claim(inner, for: place, isShared: isShared)
            case .footnoteDefinition(_, let inner): claim(inner, for: place, isShared: isShared)
            case .heading, .paragraph, .code, .html, .table, .thematicBreak:
                claim(block.lines, for: place, isShared: isShared)
            }
        }
    }
}
