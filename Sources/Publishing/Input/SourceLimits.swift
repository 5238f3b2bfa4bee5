/// How much one build reads; what goes beyond is an error, never read in part.
enum SourceLimits {
    static let bytesOfFile = 1 << 20
    static let files = 20_000
    static let bytesInAll = 256 << 20
    static let depth = 16
}
