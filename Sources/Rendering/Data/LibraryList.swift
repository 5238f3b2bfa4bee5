import Diagnostics
package import Linking

/// A list of what a library holds.
package enum LibraryList: String, CaseIterable, Sendable {
    case roles, skills, tools, pages
}

/// One line for each entry of the list, as columns; as JSON the same as the site's data.
package func listReport(of list: LibraryList, in library: Library) -> LibraryReport {
    let edition = Edition(library, settings: SiteSettings())
    return LibraryReport(lines: edition.rows(of: list).inColumns, json: edition.data(of: list))
}

/// The names that the vocabulary does not know, as entries of a vocabulary file with their places.
package func candidateReport(of library: Library) -> LibraryReport {
    let names = library.candidateNames
    let entries = names.map { name -> JSON in
        let places = name.candidates.map { position -> JSON in
            let place = library.place(ofCandidate: position)
            return .object([("file", .string(place.path)), ("line", place.line.map(JSON.integer) ?? .null)])
        }
        return .object([
            ("kind", .string(name.kind.rawValue)), ("id", .string(name.slug)), ("name", .string(name.name)),
            ("count", .integer(name.candidates.count)), ("places", .array(places)),
        ])
    }
    return LibraryReport(
        lines: CandidateText(library: library).lines(of: names), json: .object([("candidates", .array(entries))]))
}

/// Candidates as YAML that a vocabulary file can take as it is.
private struct CandidateText {
    private static let shownPlaces = 5

    let library: Library

    func lines(of names: [CandidateName]) -> [String] {
        guard !names.isEmpty else { return ["# Every name in the lists of tools and skills is known."] }
        let head = [
            "# Names in lists of tools and skills that no vocabulary file knows. Keep the entries that are right, and",
            "# put them into a file of the folder 'vocabulary' in your content.",
        ]
        return head + section("tools", names.filter { $0.kind == .tool })
            + section("skills", names.filter { $0.kind == .skill })
    }

    private func section(_ key: String, _ names: [CandidateName]) -> [String] {
        guard !names.isEmpty else { return [] }
        return ["\(key):"] + names.flatMap(entry)
    }

    private func entry(of name: CandidateName) -> [String] {
        let places = name.candidates.prefix(Self.shownPlaces).map { library.place(ofCandidate: $0).description }
        let more = name.candidates.count > Self.shownPlaces ? ", …" : ""
        let quoted = String(decoding: JSON.string(name.name).bytes.dropLast(), as: UTF8.self)
        return [
            "  # \(Phrase.count(name.candidates.count, "place")): \(places.joined(separator: ", "))\(more)",
            "  - id: \(name.slug)", "    name: \(quoted)",
        ]
    }
}

extension Edition {
    fileprivate func rows(of list: LibraryList) -> [[String]] {
        switch list {
        case .roles:
            library.roles.map { role in
                let skills = Phrase.count(role.skillIDs.count, "skill")
                return [role.slug, role.title, skills, Phrase.count(role.toolIDs.count, "tool")]
            }
        case .skills: entities(of: .skill).map(row)
        case .tools: entities(of: .tool).map(row)
        case .pages: pages.map { [$0.path, $0.kind.rawValue] }
        }
    }

    private func row(of named: LibraryEntity) -> [String] {
        let mentions = Phrase.count(named.mentions.count, "mention")
        return [named.id.slug, named.entity.name, Phrase.count(named.roles.count, "role"), mentions]
    }
}

extension [[String]] {
    /// The rows as lines, every column as wide as its widest cell.
    fileprivate var inColumns: [String] {
        let columns = map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in map { $0[column].count }.max() ?? 0 }
        return map { row in
            let cells = row.enumerated().map { column, cell in
                column + 1 < row.count ? cell + String(repeating: " ", count: widths[column] - cell.count) : cell
            }
            return cells.joined(separator: "  ")
        }
    }
}
