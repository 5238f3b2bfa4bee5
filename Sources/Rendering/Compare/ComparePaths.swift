import Diagnostics
import Linking

/// Which pairs of roles have a page that compares them, and where it stands.
struct ComparePaths: Sendable {
    struct Entry: Sendable {
        let first: Int
        let second: Int
        let sharedCount: Int
        let path: String
    }

    /// So many pairs get a page; any two roles can be compared by the command.
    static let limit = 200

    private struct Key: Hashable {
        let first: Int
        let second: Int
    }

    /// The pairs with most in common first.
    let entries: [Entry]
    private let total: Int
    private let paths: [Key: String]

    init(of library: Library, limit: Int = Self.limit) {
        let pairs = RelatedPairs(in: library, limit: limit)
        var taken: Set<String> = []
        entries = pairs.pairs.map { pair in
            let path = Self.path(of: pair, in: library, taken: &taken)
            return Entry(first: pair.first, second: pair.second, sharedCount: pair.sharedCount, path: path)
        }
        total = pairs.total
        paths = Dictionary(entries.map { (Key(first: $0.first, second: $0.second), $0.path) }) { first, _ in first }
    }

    /// The page that compares two roles, in either order; nil when they have none.
    func path(of one: Int, and other: Int) -> String? {
        paths[Key(first: min(one, other), second: max(one, other))]
    }

    /// Says how many related pairs stay without a page.
    var findings: [Diagnostic] {
        guard total > entries.count else { return [] }
        return [
            Diagnostic(
                .comparisonLimit,
                "\(total) pairs of roles are related; the \(entries.count) with most in common have a page",
                suggestion: "compare any two with 'rolebook compare A B'")
        ]
    }

    /// `a-b` of two slugs; two pairs that would share it are told apart by a number.
    private static func path(of pair: RelatedPairs.Pair, in library: Library, taken: inout Set<String>) -> String {
        let name = "\(library.roles[pair.first].slug)-\(library.roles[pair.second].slug)"
        var unique = name
        var number = 2
        while !taken.insert(unique).inserted {
            unique = "\(name)-\(number)"
            number += 1
        }
        return SitePath.comparison(unique)
    }
}

extension Edition {
    func hasSomethingToShow(_ area: Frame.Area) -> Bool {
        switch area {
        case .roles: !library.roles.isEmpty
        case .skills: hasPages(of: .skill)
        case .tools: hasPages(of: .tool)
        case .compare: !comparisons.entries.isEmpty
        case .glossary: hasTerms
        case .paths: library.roles.indices.contains(where: hasPath)
        }
    }

    private func hasPages(of kind: EntityKind) -> Bool {
        library.entities.contains { $0.id.kind == kind && $0.hasPage }
    }
}
