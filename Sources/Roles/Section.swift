package import Markdown
package import Repair

/// A section of a role guide with its kind recognised; its blocks are those of the article, in order.
package struct Section: Hashable, Sendable {
    package var kind: SectionKind
    /// The heading without numbering, emoji and qualifier: what pages show.
    package var title: String
    /// What stood behind the title in parentheses, such as `US Market, 2024`.
    package var qualifier: String?
    package var heading: Heading
    package var level: Int
    /// The fragment of the section's address, unique in its guide.
    package var anchor: String
    package var blocks: [Block]
    package var children: [Section]
    package var lines: LineRange

    package init(
        kind: SectionKind, title: String, qualifier: String?, heading: Heading, level: Int, anchor: String,
        blocks: [Block], children: [Section], lines: LineRange
    ) {
        self.kind = kind
        self.title = title
        self.qualifier = qualifier
        self.heading = heading
        self.level = level
        self.anchor = anchor
        self.blocks = blocks
        self.children = children
        self.lines = lines
    }
}

extension [Section] {
    /// The sections and all sections within them, each before its children.
    package var flattened: [Section] {
        var all: [Section] = []
        func add(_ sections: [Section]) {
            for section in sections {
                all.append(section)
                add(section.children)
            }
        }
        add(self)
        return all
    }
}
