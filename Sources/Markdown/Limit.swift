/// The sizes beyond which a text is refused, because cmark-gfm or a recursive walk would take too long on it.
///
/// cmark-gfm 0.29.0.gfm.6 lacks the repairs of 2023: a few kilobytes of table or quote marks can cost minutes or
/// gigabytes, and it can't be interrupted. Every limit has a number, L1 and so on, that its message names.
package enum Limit {
    /// L1: bytes of a file, and of its front matter with both fences.
    package static let fileBytes = 1_048_576
    package static let frontMatterBytes = 65_536
    /// L3: bytes of a line.
    package static let lineBytes = 16_384
    /// L4: bytes of a block of lines without a blank one between them.
    package static let blockBytes = 32_768
    /// L5: quote and list marks at the head of a line.
    package static let containerMarks = 100
    /// L6: pipes of a line, and cells of a block and of a file when every line has as many as the widest.
    package static let pipes = 256
    package static let blockCells = 50_000
    package static let fileCells = 200_000
    /// L7: lines of nothing but dashes, colons and pipes in a block.
    package static let delimiterRows = 64
    /// L9: levels and nodes of a parsed tree.
    package static let depth = 100
    package static let nodes = 500_000
}
