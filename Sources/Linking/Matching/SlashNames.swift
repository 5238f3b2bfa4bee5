/// Tells names that merely contain a slash from lists of names written with one.
///
/// `CI/CD` is a name. `C/C++` is a list, because each side is a name of its own; it is read as two mentions.
struct SlashNames {
    private var owners: [[UInt8]: Int] = [:]

    init(_ vocabulary: Vocabulary) {
        for (position, entity) in vocabulary.entities.enumerated() {
            for alias in entity.aliases {
                let name = fold(alias.text)
                owners[name] = owners[name] ?? position
            }
        }
    }

    func isListOfNames(_ alias: Alias) -> Bool {
        guard alias.text.utf8.contains(UInt8(ascii: "/")) else { return false }
        let parts = fold(alias.text).split(separator: UInt8(ascii: "/")).map(Array.init)
        guard parts.count > 1 else { return false }
        let found = parts.compactMap { owners[$0] }
        return found.count == parts.count && Set(found).count > 1
    }
}
