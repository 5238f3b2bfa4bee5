/// How much one build reads; what goes beyond is an error, never read in part.
enum SourceLimits {
    static let bytesOfFile = 1 << 20
    /// Of a picture or another file that a guide shows or links to.
    static let bytesOfGuideFile = 16 << 20
    static let files = 20_000
    static let bytesInAll = 256 << 20
    static let depth = 16
}
