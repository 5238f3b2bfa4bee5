package import Diagnostics
package import Markdown

/// All names that linking knows, sorted by id.
package struct Vocabulary: Sendable {
    package let entities: [Entity]
    private let positions: [EntityID: Int]
    /// The codes that classifications give to roles.
    package var occupations = OccupationCodes()

    /// The entities must have distinct ids; of two with the same id the first stays.
    package init(entities: [Entity] = []) {
        var positions: [EntityID: Int] = [:]
        var kept: [Entity] = []
        for entity in entities.sorted(by: { $0.id < $1.id }) where positions[entity.id] == nil {
            positions[entity.id] = kept.count
            kept.append(entity)
        }
        self.entities = kept
        self.positions = positions
    }

    package subscript(id: EntityID) -> Entity? {
        positions[id].map { entities[$0] }
    }

    /// The name of an entity; an entity is large, and its name is asked for at every link.
    package func name(of id: EntityID) -> String? { positions[id].map { entities[$0].name } }

    /// Whether an entity is known and has a page of its own.
    package func hasPage(_ id: EntityID) -> Bool { positions[id].map { entities[$0].hasPage } ?? false }

    /// Reads lists of entries and then the files of single entries, the later extending or overriding the earlier.
    ///
    /// An entry whose id is known from an earlier file replaces the values it states and adds its aliases. Every fault
    /// is reported with its place; what can be understood of a faulty entry is kept.
    package static func decode(
        files: [(path: String, root: YAMLNode)], pages: [VocabularyPage] = []
    ) -> Diagnosed<Vocabulary> {
        var decoder = VocabularyDecoder()
        for file in files { decoder.read(file.root, path: file.path) }
        for page in pages { decoder.read(page) }
        return decoder.finish()
    }
}
