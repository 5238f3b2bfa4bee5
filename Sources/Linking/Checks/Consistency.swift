package import Diagnostics
import Roles

/// What the guides of a library say that does not go together, and what they name that nobody describes.
///
/// `ownVocabulary` holds the paths of the vocabulary files that the site itself brings: only their entries are expected
/// to be named.
package func consistencyFindings(in library: Library, ownVocabulary: Set<String> = []) -> [Diagnostic] {
    SlugChecks.findings(in: library.guides)
        + contradictions(in: library)
        + RoleNameChecks.missing(in: library)
        + RoleNameChecks.ambiguous(in: library, ownVocabulary: ownVocabulary)
        + SpellingChecks.findings(in: library)
        + OrphanChecks.findings(in: library, ownVocabulary: ownVocabulary)
        + CodeChecks.findings(in: library, ownVocabulary: ownVocabulary)
}

/// Where figures of pay, levels and phases do not go together, in one guide or between guides of one role.
package func contradictions(in library: Library) -> [Diagnostic] {
    let accounts = library.roles.flatMap { role in
        role.parts.map { RoleAccount(role: $0.role, path: library.guides[$0.guide].path) }
    }
    return accounts.flatMap { PayChecks.falls(in: $0) + LevelChecks.findings(in: $0) + PhaseChecks.findings(in: $0) }
        + library.roles.flatMap { PayChecks.contradictions(in: $0, of: library) }
}
