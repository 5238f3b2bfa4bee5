import Linking

/// The site as data: roles, skills and tools as JSON and as tables, the schema they keep to, and texts for machines.
extension Edition {
    var dataFiles: [File] {
        let skills = library.entities.filter { $0.id.kind == .skill }
        let tools = library.entities.filter { $0.id.kind == .tool }
        let roles = library.roles.indices.map { RoleData.json(ofRole: $0, in: self) }
        var files = [
            file("data/roles.json", .object([("roles", .array(roles))])),
            file("data/skills.json", .object([("skills", .array(skills.map { EntityData.skill($0, in: self) }))])),
            file("data/tools.json", .object([("tools", .array(tools.map { EntityData.tool($0, in: self) }))])),
            file("data/schema.json", DataSchema.json),
            File(path: "data/roles.csv", bytes: DataTables.roles(in: self)),
            File(path: "data/skills.csv", bytes: DataTables.entities(skills, in: self)),
            File(path: "data/tools.csv", bytes: DataTables.entities(tools, in: self)),
            File(path: "llms.txt", bytes: MachineIndex.text(of: self)),
        ]
        files += library.roles.indices.map { role in
            File(path: SitePath.twin(library.roles[role].slug), bytes: MarkdownTwin.text(ofRole: role, in: self))
        }
        return files
    }

    private func file(_ path: String, _ json: JSON) -> File { File(path: path, bytes: json.bytes) }
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
