/// How deep and how large a YAML text may be (L14).
package struct YAMLLimits: Hashable, Sendable {
    package var depth: Int
    /// Keys of one mapping.
    package var keys: Int
    /// Scalars, sequences and mappings of the whole text.
    package var nodes: Int

    package init(depth: Int, keys: Int, nodes: Int) {
        self.depth = depth
        self.keys = keys
        self.nodes = nodes
    }

    package static let frontMatter = YAMLLimits(depth: 16, keys: 512, nodes: 10_000)
    /// For files that list skills, tools and roles.
    package static let vocabulary = YAMLLimits(depth: 16, keys: 100_000, nodes: 100_000)
}
