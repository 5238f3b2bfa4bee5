import Diagnostics

/// Entries that the site adds to the vocabulary and that no guide names.
enum OrphanChecks {
    static func findings(in library: Library, ownVocabulary: Set<String>) -> [Diagnostic] {
        let named = Set(library.entities.map(\.id))
        return library.vocabulary.entities.compactMap { entity in
            guard entity.id.kind == .tool || entity.id.kind == .skill, ownVocabulary.contains(entity.place.path),
                !named.contains(entity.id)
            else { return nil }
            return Diagnostic(
                .vocabularyOrphan, at: entity.place,
                "'\(entity.name)' is a \(entity.id.kind.rawValue) that no guide names",
                suggestion: "add the spelling that the guides use to its aliases, or remove the entry")
        }
    }
}
