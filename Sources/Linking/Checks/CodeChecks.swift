import Diagnostics

/// Codes that the site gives to roles that no guide describes.
enum CodeChecks {
    static func findings(in library: Library, ownVocabulary: Set<String>) -> [Diagnostic] {
        let titles = library.roles.map(\.title)
        let known = Set(titles.map(nameKey))
        return library.vocabulary.occupations.entries.compactMap { entry in
            guard ownVocabulary.contains(entry.place.path), !known.contains(nameKey(entry.title)) else { return nil }
            return Diagnostic(
                .codesUnknownRole, at: entry.place, "'\(entry.title)' has codes and is no role of these guides",
                suggestion: nearMiss(of: entry.title, among: titles).map { "did you mean '\($0)'?" })
        }
    }
}
