/// The limits L1 to L14: what keeps a small hostile file from costing minutes or gigabytes.
extension Rule {
    package static let fileSize = Rule(
        "RB0301", .error, "A guide has at most 1,048,576 bytes (L1).",
        reported: "a guide with 2 MiB", instead: "two guides with 1 MiB each")
    package static let frontMatterSize = Rule(
        "RB0302", .error, "Front matter has at most 65,536 bytes (L1).",
        reported: "front matter with 100 KiB", instead: "the text below the front matter")
    package static let lineLength = Rule(
        "RB0303", .error, "A line has at most 16,384 bytes (L3).",
        reported: "a paragraph of 20,000 bytes in one line", instead: "the paragraph in several lines")
    package static let blockLength = Rule(
        "RB0304", .error, "Lines without a blank line between them have at most 32,768 bytes together (L4).",
        reported: "40,000 bytes without a blank line", instead: "paragraphs with blank lines between them")
    package static let containerMarks = Rule(
        "RB0305", .error, "A line begins with at most 100 quote and list marks (L5).",
        reported: "a line that begins with 200 signs >", instead: "a line that begins with a few")
    package static let tableSize = Rule(
        "RB0306", .error, "A line has at most 256 pipes, a table at most 50,000 cells and a file at most 200,000 (L6).",
        reported: "a table row with 300 columns", instead: "a table with the columns that readers need")
    package static let delimiterRows = Rule(
        "RB0307", .error, "A block has at most 64 lines of nothing but dashes, colons and pipes (L7).",
        reported: "100 lines of dashes in a row", instead: "one line of dashes")
    package static let treeSize = Rule(
        "RB0309", .error, "A document nests at most 100 levels deep and has at most 500,000 parts (L9).",
        reported: "a list 120 levels deep", instead: "a list a few levels deep")
    package static let pageSize = Rule(
        "RB0311", .error, "A page has at most 8 MiB and a site at most 1 GiB (L11).",
        reported: "a template that lists all roles within each role", instead: "a template that lists the roles once")
    package static let readingTime = Rule(
        "RB0312", .error, "A guide is read within ten seconds of processor time (L12).",
        reported: "a guide that takes a minute (a fault of rolebook)", instead: "tell the makers, with the guide")
    package static let yamlSize = Rule(
        "RB0314", .error, "YAML nests at most 16 levels deep and its mappings have a limited number of keys (L14).",
        reported: "a: {b: {c: … 17 levels deep", instead: "a mapping a few levels deep")

    static let limits: [Rule] = [
        .fileSize, .frontMatterSize, .lineLength, .blockLength, .containerMarks, .tableSize, .delimiterRows, .treeSize,
        .pageSize, .readingTime,
        .yamlSize,
    ]
}
