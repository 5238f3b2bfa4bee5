import Templates

/// Entries under the letter that their names begin with; what begins with no letter stands under one sign.
struct LetterGroup<Entry> {
    let heading: String
    private(set) var entries: [Entry]

    var anchor: String { "letter-" + (heading == "#" ? "sign" : heading.lowercased()) }

    /// The groups in the order of the entries, which come sorted by their names.
    static func groups(of entries: [Entry], by name: (Entry) -> String) -> [LetterGroup] {
        var groups: [LetterGroup] = []
        for entry in entries {
            let letter = name(entry).first.map { $0.isLetter ? $0.uppercased() : "#" } ?? "#"
            if let index = groups.firstIndex(where: { $0.heading == letter }) {
                groups[index].entries.append(entry)
            } else {
                groups.append(LetterGroup(heading: letter, entries: [entry]))
            }
        }
        return groups
    }

    /// What templates may use of a group, given that of an entry.
    static func shape(_ entry: [String: Shape]) -> Shape {
        .record(["heading": .text, "anchor": .text, "entries": .list(.record(entry))])
    }

    func value(_ entry: (Entry) -> Value) -> Value {
        .record([
            "heading": .text(heading), "anchor": .text(anchor), "entries": .list(entries.map(entry)),
        ])
    }
}
