import Linking

/// The site as data: roles, skills and tools as JSON and as tables, the schema they keep to, and texts for machines.
extension Edition {
    /// What comes after the site is overtaken is left out: nobody reads it.
    func dataFiles(unless isOvertaken: () -> Bool = { false }) -> [File] {
        let twins = library.roles.indices.compactMap { role in
            isOvertaken()
                ? nil
                : File(path: SitePath.twin(library.roles[role].slug), bytes: MarkdownTwin.text(ofRole: role, in: self))
        }
        guard !isOvertaken() else { return [] }
        let files = [
            file(.roles, library.roles.indices.lazy.map { RoleData.json(ofRole: $0, in: self) }),
            file(.skills, entities(of: .skill).lazy.map { EntityData.skill($0, in: self) }),
            file(.tools, entities(of: .tool).lazy.map { EntityData.tool($0, in: self) }),
            File(path: "data/schema.json", bytes: DataSchema.json.bytes),
            File(path: "data/roles.csv", bytes: DataTables.roles(in: self)),
            File(path: "data/skills.csv", bytes: DataTables.entities(entities(of: .skill), in: self)),
            File(path: "data/tools.csv", bytes: DataTables.entities(entities(of: .tool), in: self)),
            File(path: "llms.txt", bytes: MachineIndex.text(of: self)),
        ]
        return files + twins
    }

    /// A list of what the library holds, under its own name.
    func data(of list: LibraryList) -> JSON {
        let rows =
            switch list {
            case .roles: library.roles.indices.map { RoleData.json(ofRole: $0, in: self) }
            case .skills: entities(of: .skill).map { EntityData.skill($0, in: self) }
            case .tools: entities(of: .tool).map { EntityData.tool($0, in: self) }
            case .pages:
                pages.map { JSON.object([("path", .string($0.path)), ("kind", .string($0.kind.rawValue))]) }
            }
        return .object([(list.rawValue, .array(rows))])
    }

    func entities(of kind: EntityKind) -> [LibraryEntity] { library.entities.filter { $0.id.kind == kind } }

    private func file(_ list: LibraryList, _ rows: some Sequence<JSON>) -> File {
        File(path: "data/\(list.rawValue).json", bytes: JSON.bytes(of: list.rawValue, rows))
    }
}

/// The JSON Schema of the data files.
enum DataSchema {
    static let json = JSON.object([
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("title", .string("The roles, skills and tools of a career guide")),
        (
            "oneOf",
            .array([
                DataShape.object([("roles", .list(RoleData.shape))]).schema,
                DataShape.object([("skills", .list(EntityData.skillShape))]).schema,
                DataShape.object([("tools", .list(EntityData.toolShape))]).schema,
            ])
        ),
    ])
}
