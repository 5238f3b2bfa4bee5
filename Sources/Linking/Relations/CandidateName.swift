package import Diagnostics
import Roles

/// A name that the vocabulary does not know, with every place where a list of tools or skills holds it.
package struct CandidateName: Sendable {
    package let kind: EntityKind
    /// As it is written first.
    package let name: String
    /// An id for its entry, of which no other has the like.
    package let slug: String
    package let places: [SourceLocation]
}

extension Library {
    /// The names that the vocabulary does not know: tools before skills, the frequent ones first.
    package var candidateNames: [CandidateName] {
        var places: [[UInt8]: [Candidate]] = [:]
        for candidate in candidates { places[fold(candidate.name), default: []].append(candidate) }
        // A name that stands in lists of both kinds is a tool: those lists are the narrower ones.
        let groups = places.values.compactMap { found in found.min { $0.kind < $1.kind }.map { ($0, found) } }
        let sorted = groups.sorted { left, right in
            if left.0.kind != right.0.kind { return left.0.kind < right.0.kind }
            if left.1.count != right.1.count { return left.1.count > right.1.count }
            return fold(left.0.name).lexicographicallyPrecedes(fold(right.0.name))
        }
        let slugs = Slug.makeDistinct(from: vocabulary.entities.map(\.id.slug) + sorted.map(\.0.name))
            .dropFirst(vocabulary.entities.count)
        return zip(sorted, slugs).map { group, slug in
            CandidateName(
                kind: group.0.kind, name: group.1[0].name, slug: slug,
                places: group.1.map { SourceLocation(path: guides[$0.guide].path, line: $0.line) })
        }
    }
}
