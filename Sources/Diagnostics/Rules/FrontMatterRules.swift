/// Front matter and YAML files: their form. What the keys mean is checked where they are read.
extension Rule {
    package static let frontMatterNotClosed = Rule(
        "RB0201", .error, "Front matter that begins with --- on line 1 ends with a line of --- or `...`.",
        reported: "---\ntitle: Nurse\n\n# Nurse", instead: "---\ntitle: Nurse\n---\n\n# Nurse")
    package static let frontMatterNotMapping = Rule(
        "RB0202", .error, "Front matter is a list of keys and values.",
        reported: "---\njust some words\n---", instead: "---\nsummary: just some words\n---")
    package static let yamlSyntax = Rule(
        "RB0203", .error, "A YAML file and front matter are well-formed YAML.",
        reported: "title: \"Nurse", instead: "title: \"Nurse\"")
    package static let yamlDuplicateKey = Rule(
        "RB0204", .error, "A key stands once in a YAML mapping.",
        reported: "title: Nurse\ntitle: Midwife", instead: "title: Nurse")
    package static let yamlRefused = Rule(
        "RB0205", .error, "YAML for rolebook has no aliases, anchors, tags or merge keys.",
        reported: "skills: *common", instead: "skills: [Empathy, Triage]")
    package static let yamlKey = Rule(
        "RB0206", .error, "A key of a YAML mapping is a single text.",
        reported: "[a, b]: text", instead: "a: text")
    package static let yamlDocuments = Rule(
        "RB0207", .error, "A YAML file holds one document.",
        reported: "title: Nurse\n---\ntitle: Midwife", instead: "title: Nurse")

    static let frontMatter: [Rule] = [
        .frontMatterNotClosed, .frontMatterNotMapping, .yamlSyntax, .yamlDuplicateKey, .yamlRefused, .yamlKey,
        .yamlDocuments,
    ]
}
