import Roles
import Testing

@Suite("Projects by their headings, bold lines and items")
struct ProjectFormTests {
    @Test(
        "a project has a title of its own where it is numbered or something is said of it, and groups hold projects",
        arguments: [
            ("### Project 1: Night loaf\n\n- Mix\n- Tools: oven", ["Night loaf 2"]),
            ("### 2. Night loaf\n\nBake a loaf while the town sleeps.\n\n- Mix", ["Night loaf 2"]),
            ("### Night loaf\n\nBake a loaf while the whole town sleeps.", ["Night loaf 1"]),
            ("### Night loaf\n\n- Mix\n- Tools: oven", ["Night loaf 2"]),
            ("**Project 1: Night loaf**\n- Mix\n\n**Project 2: Rye**\n- Sour", ["Night loaf 1", "Rye 1"]),
            ("### Beginner\n\n- Night loaf\n- Rye", ["Night loaf 0", "Rye 0"]),
            ("### Breads\n\n- Night loaf\n- Rye", ["Night loaf 0", "Rye 0"]),
            (
                "Night loaf\n\nRye with caraway\n\nSweet brioche",
                ["Night loaf 0", "Rye with caraway 0", "Sweet brioche 0"]
            ),
            ("1. Night loaf\n2. Rye", ["Night loaf 0", "Rye 0"]),
        ] as [(String, [String])])
    func titled(text: String, expected: [String]) throws {
        let projects = try readRole("# Baker\n\n## Projects\n\n" + text).projects
        #expect(projects.map { "\($0.title) \($0.details.count)" } == expected)
    }
}
