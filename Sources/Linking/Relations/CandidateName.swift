package import Diagnostics
import Roles

/// A name that the vocabulary does not know, with every place where a list of tools or skills holds it.
package struct CandidateName: Sendable {
    package let kind: EntityKind
    /// As it is written first.
    package let name: String
    /// An id for its entry, of which no other has the like.
    package let slug: String
    /// Where it stands in `Library.candidates`, ascending.
    package let candidates: [Int]
}

extension Library {
    /// The names that the vocabulary does not know: tools before skills, the frequent ones first.
    package var candidateNames: [CandidateName] {
        var groups: [[UInt8]: [Int]] = [:]
        for (position, candidate) in candidates.enumerated() {
            groups[fold(candidate.name), default: []].append(position)
        }
        // A name that stands in lists of both kinds is a tool: those lists are the narrower ones.
        let names = groups.compactMap { key, found in
            found.min { candidates[$0].kind < candidates[$1].kind }.map { (key, candidates[$0], found) }
        }
        let sorted = names.sorted { left, right in
            if left.1.kind != right.1.kind { return left.1.kind < right.1.kind }
            if left.2.count != right.2.count { return left.2.count > right.2.count }
            return left.0.lexicographicallyPrecedes(right.0)
        }
        let slugs = Slug.makeDistinct(from: vocabulary.entities.map(\.id.slug) + sorted.map(\.1.name))
            .dropFirst(vocabulary.entities.count)
        return zip(sorted, slugs).map { group, slug in
            CandidateName(
                kind: group.1.kind, name: candidates[group.2[0]].name, slug: slug, candidates: group.2)
        }
    }

    /// Where a guide names what the vocabulary does not know; `position` is one in `candidates`.
    package func place(ofCandidate position: Int) -> SourceLocation {
        let candidate = candidates[position]
        return SourceLocation(path: guides[candidate.guide].path, line: candidate.line)
    }
}
