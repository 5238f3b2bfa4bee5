/// A source as CommonMark sees it: its front matter and its blocks, as written.
package struct Document: Sendable {
    package let source: Source
    package let frontMatter: FrontMatter?
    package let blocks: [Block]

    package init(source: Source, frontMatter: FrontMatter?, blocks: [Block]) {
        self.source = source
        self.frontMatter = frontMatter
        self.blocks = blocks
    }
}

/// The YAML block between `---` lines at the head of a file.
package struct FrontMatter: Hashable, Sendable {
    /// The lines from the opening to the closing `---`.
    package let lines: LineRange
    package let entries: [YAMLNode.Entry]

    package init(lines: LineRange, entries: [YAMLNode.Entry]) {
        self.lines = lines
        self.entries = entries
    }

    package subscript(key: String) -> YAMLNode? {
        entries.first { $0.key == key }?.value
    }
}
