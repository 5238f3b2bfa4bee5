/// How large an index and its pieces may grow. Sizes are in bytes.
package struct SearchLimits: Hashable, Sendable {
    /// An index up to this size is one file; a larger one is split, so that a query loads only what it needs.
    package var singleFile = 256 << 10
    /// A file of terms is closed when it has reached this size.
    package var shard = 12 << 10
    /// How many entries are kept of those that the first letters of a word find.
    package var opening = 64
    /// How many documents share a file.
    package var documentsPerBlock = 32
    /// With more entries than this, those for parts of pages are left out.
    package var entries = 30_000
    /// The terms of a whole index; words that many texts share are left out of the texts until it is kept.
    package var terms = 3 << 20
    /// What is searched of one entry's texts.
    package var text = 64 << 10
    /// What is kept of a title, and of a summary.
    package var excerpt = 200

    package init() {}
}
