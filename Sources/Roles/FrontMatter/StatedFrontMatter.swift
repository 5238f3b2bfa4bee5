import Markdown

/// What the author states in front matter by the keys that rolebook knows: it goes before all that is read from the
/// text.
///
/// A value of the wrong shape states nothing; `FrontMatterCheck` says so.
struct StatedFrontMatter {
    /// A name with the label it stands under.
    struct Name {
        let group: String?
        let text: String
        let line: Int
    }

    private let frontMatter: FrontMatter?

    init(_ frontMatter: FrontMatter?) {
        self.frontMatter = frontMatter
    }

    func node(_ key: FrontMatterKey) -> YAMLNode? {
        key.spellings.lazy.compactMap { self.frontMatter?[$0] }.first { $0.string != "" && key.shape.allows($0) }
    }

    /// The entries of a key under all its spellings, in the order of the file.
    func entries(_ key: FrontMatterKey) -> [YAMLNode.Entry] {
        (frontMatter?.entries ?? []).filter { key.spellings.contains($0.key) && key.shape.allows($0.value) }
    }

    func text(_ key: FrontMatterKey) -> String? { node(key)?.string }

    var isDraft: Bool { node(.draft)?.bool ?? false }

    /// nil where the key does not stand; an empty list states that there is none.
    func names(_ key: FrontMatterKey) -> [Name]? {
        guard let node = node(key) else { return nil }
        guard let entries = node.entries else { return Self.names(in: node, group: nil) }
        return entries.flatMap { Self.names(in: $0.value, group: $0.key) }
    }

    private static func names(in node: YAMLNode, group: String?) -> [Name] {
        let texts = node.sequence.map { $0.map { ($0.string ?? "", $0.line) } } ?? separated(node)
        return texts.filter { !$0.0.isEmpty }.map { Name(group: group, text: $0.0, line: $0.1) }
    }

    /// The names of one text: `SQL, Python`.
    private static func separated(_ node: YAMLNode) -> [(String, Int)] {
        (node.string ?? "").split(separator: ",").map { (String($0).trimmingSpace, node.line) }
    }
}
