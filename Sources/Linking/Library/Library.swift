package import Markdown
package import Roles

/// Everything that is known about a set of guides: roles merged by title, and every relation by position or id.
///
/// Relations stand here only. Positions point into the library's own lists, so none can dangle.
package struct Library: Sendable {
    /// In the order given to `link`.
    package let guides: [Guide]
    package let vocabulary: Vocabulary
    /// Finds the names of the vocabulary; made once, because all spellings go into it.
    let matcher: Matcher
    /// Sorted by slug.
    package let roles: [LibraryRole]
    /// The guides with text that belongs to no role, in the guides' order.
    package let pages: [LibraryPage]
    /// By guide, in the order of the text.
    package let mentions: [Mention]
    /// By guide, in the order of the text.
    package let candidates: [Candidate]
    /// The tools and skills that at least one guide names, sorted by id.
    package let entities: [LibraryEntity]
    /// Which roles are related, for the library that the same guides give after a change.
    let kinship: Kinship

    /// The mentions of one guide, in the order of the text.
    package func mentions(inGuide guide: Int) -> ArraySlice<Mention> {
        mentions[firstMention(fromGuide: guide)..<firstMention(fromGuide: guide + 1)]
    }

    private func firstMention(fromGuide guide: Int) -> Int {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].guide < guide { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The library's record of an entity, nil when no guide names it.
    package func entity(_ id: EntityID) -> LibraryEntity? {
        var low = 0
        var high = entities.count
        while low < high {
            let middle = (low + high) / 2
            if entities[middle].id == id { return entities[middle] }
            if entities[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}

/// A tool or skill with everything that leads to it.
package struct LibraryEntity: Hashable, Sendable {
    package let entity: Entity
    /// The roles that name it, by title.
    package let roles: [Int]
    /// Its mentions in `Library.mentions`, ascending.
    package let mentions: [Int]

    package var id: EntityID { entity.id }
    package var hasPage: Bool { entity.hasPage }
}

/// The text of a guide that belongs to no role, with its links made.
package struct LibraryPage: Sendable {
    package let guide: Int
    /// The blocks before the first section.
    package let lead: [Block]
    package let sections: [Section]
}
