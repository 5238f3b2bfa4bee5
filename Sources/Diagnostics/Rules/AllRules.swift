extension Rule {
    /// Every rule, in the order of the ids.
    package static let all: [Rule] = [
        files, text, frontMatter, limits, structure, reading, vocabulary, consistency, ledger, templates, pages,
        publishing, configuration,
    ].flatMap(\.self).sorted { $0.id < $1.id }

    /// The rule of an id, in whatever case it is written.
    package static func named(_ id: String) -> Rule? {
        let wanted = id.uppercased()
        return all.first { $0.id == wanted }
    }
}
