/// The limits L1 to L14: what keeps a small hostile file from costing minutes or gigabytes.
extension Rule {
    package static let fileSize = Rule("RB0301", .error, "A guide has at most 1,048,576 bytes (L1).")
    package static let frontMatterSize = Rule("RB0302", .error, "Front matter has at most 65,536 bytes (L1).")
    package static let lineLength = Rule("RB0303", .error, "A line has at most 16,384 bytes (L3).")
    package static let blockLength = Rule(
        "RB0304", .error, "Lines without a blank line between them have at most 32,768 bytes together (L4).")
    package static let containerMarks = Rule(
        "RB0305", .error, "A line begins with at most 100 quote and list marks (L5).")
    package static let tableSize = Rule(
        "RB0306", .error,
        "A line has at most 256 pipes, a table at most 50,000 cells and a file at most 200,000 (L6).")
    package static let delimiterRows = Rule(
        "RB0307", .error, "A block has at most 64 lines of nothing but dashes, colons and pipes (L7).")
    package static let treeSize = Rule(
        "RB0309", .error, "A document nests at most 100 levels deep and has at most 500,000 parts (L9).")
    package static let yamlSize = Rule(
        "RB0314", .error, "YAML nests at most 16 levels deep and its mappings have a limited number of keys (L14).")

    static let limits: [Rule] = [
        .fileSize, .frontMatterSize, .lineLength, .blockLength, .containerMarks, .tableSize, .delimiterRows, .treeSize,
        .yamlSize,
    ]
}
