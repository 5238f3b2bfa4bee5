package import Markdown

/// A file of its own for one tool or skill: what a list would say of it as front matter, and below it a longer text.
///
/// The file's name is the id and the title is the name, unless the front matter states them.
package struct VocabularyPage: Sendable {
    package let path: String
    package let kind: EntityKind
    /// The entry as a list would hold it, its id always present.
    let node: YAMLNode
    /// The title, for an entry that no list names.
    let title: String?
    /// What stands below the front matter, without a title that only repeats the name.
    let text: [Block]

    /// `slug` is the name of the file without its ending.
    package init(_ document: Document, kind: EntityKind, slug: String) {
        path = document.source.path
        self.kind = kind
        var entries = document.frontMatter?.entries ?? []
        if !entries.contains(where: { $0.key == "id" }) {
            let id = YAMLNode(.scalar(slug, isQuoted: true), line: 1, column: 1)
            entries.append(YAMLNode.Entry(key: "id", line: 1, column: 1, value: id))
        }
        node = YAMLNode(.mapping(entries), line: 1, column: 1)
        title = Self.title(of: document.blocks)
        let name = document.frontMatter?["name"]?.string ?? title
        text = Array(title != nil && title == name ? document.blocks.dropFirst() : document.blocks[...])
    }

    private static func title(of blocks: [Block]) -> String? {
        guard case .heading(level: 1, let inlines)? = blocks.first?.kind else { return nil }
        return inlines.plainText
    }
}
