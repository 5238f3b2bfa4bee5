/// Addresses that try to leave the folder of a site, each in another spelling.
enum Traversals {
    static let all: [String] = steps.flatMap { step in shapes.map { $0(step) } } + others

    /// Spellings of a step out.
    private static let steps = [
        "..", "%2e%2e", "%2E%2E", ".%2e", "%2e.", "..%00", "%2e%2e%00", "..%5c", "..\\", ".%2E%5C", "..%20%00",
    ]

    private static let shapes: [@Sendable (String) -> String] = [
        { "/\($0)/etc/passwd" }, { "/\($0)/\($0)/\($0)/etc/passwd" }, { "/assets/\($0)/\($0)/etc/passwd" },
        { "/roles/\($0)" }, { "/roles/\($0)/" },
    ]

    private static let others = [
        "//etc/passwd", "/roles//../etc/passwd", "/./etc/passwd", "/%2fetc/passwd", "/..%2f..%2fetc/passwd",
        "/..%2F..%2Fetc%2Fpasswd", "/%2e%2e%2fetc/passwd", "/%252e%252e/..", "/index.html%00.png", "/%00", "/%",
        "/%2", "/%zz", "/%c0%ae%c0%ae/etc/passwd", "/%c0%af..", "/%ff", "/.git/config", "/.rolebook-manifest",
        "/%2egit/config", "/..;/etc/passwd", "/...//etc/passwd", "etc/passwd", "*", "", "http://evil.example/",
        "/\\\\evil.example", "/a\\..\\..\\b", "/a%5c..%5cb", "/%0d%0aSet-Cookie:x", "/a%7fb",
    ]
}
