/// A section, parent or block that waits for its closing tag, with what stands in it so far.
struct OpenTag {
    enum Kind {
        case root
        /// The name is nil where the tag has none that can be looked up.
        case section(Name?)
        case parent
        /// A block outside a parent tag: a place that a child may fill.
        case block
        /// A block directly inside a parent tag: what fills the place.
        case replacement
    }

    let kind: Kind
    var tag: Tag?
    var indentation: [UInt8] = []
    /// Whether the content begins on the line after the tag.
    var startsLine = false
    var children: [Node] = []
    var replacements: [Block] = []
    /// Inside a parent tag: the first thing that is no block.
    var stray: Position?
}
