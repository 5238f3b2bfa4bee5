import Foundation
import Testing

@Suite("rolebook normalize")
struct NormalizeTests {
    private let place: Workplace

    private static let clean = """
        ---
        title: Baker & Co
        ---

        # Baker & Co

        ## Duties

        - Knead
        - Sell

        """

    init() throws {
        place = try Workplace()
        try place.write("baker.md", "# **Baker &amp; Co**\r\nlogo\r\n\r\n# Duties\r\n• Knead\r\n• Sell")
    }

    @Test("shows the clean text and leaves the file alone")
    func shows() throws {
        let before = place.text("baker.md")
        let outcome = try place.run("normalize", "baker.md")
        #expect(outcome.status == 0)
        #expect(outcome.output == Self.clean)
        #expect(place.text("baker.md") == before)
    }

    @Test("puts the clean text in the file's place, keeps its permissions and leaves nothing beside it")
    func writes() throws {
        try place.write("baker.md", "# **Baker &amp; Co**\r\n\r\n# Duties\r\n• Knead\r\n• Sell")
        let file = "\(place.path)/baker.md"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
        let outcome = try place.run("normalize", "--write", "-q", "baker.md")
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.isEmpty)
        #expect(place.text("baker.md") == Self.clean)
        #expect(place.names == ["baker.md"])
        let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(permissions as? Int == 0o640)
        _ = try place.run("normalize", "--write", "baker.md")
        #expect(place.text("baker.md") == Self.clean)
    }

    @Test("puts the text on the disk before it takes the file's place, and a killed run hinders no later one")
    func durable() throws {
        try place.write(".baker.md.rolebook-draft", "half a te")
        #expect(try place.run("normalize", "--write", "-q", "baker.md").status == 0)
        #expect(place.text("baker.md") == Self.clean)
        #expect(place.names == ["baker.md"])
    }

    @Test("rewrites the file that a link leads to")
    func link() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(place.path)/link.md", withDestinationPath: "baker.md")
        #expect(try place.run("normalize", "link.md", "--write").status == 0)
        #expect(place.text("baker.md").hasPrefix("---\ntitle: Baker & Co\n"))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(place.path)/link.md") == "baker.md")
    }

    @Test("takes a single guide only")
    func folder() throws {
        try place.write("content/baker.md", Self.clean)
        let outcome = try place.run("normalize", "content")
        #expect(outcome.status == 2)
        #expect(
            outcome.messages.prefix(2) == [
                "rolebook: error[RB0901]: 'content' is a folder; 'normalize' takes a single guide",
                "help: name one of its files",
            ])
    }

    @Test("leaves a guide alone that has an error, and says where")
    func fault() throws {
        try place.write("baker.md", "---\ntitle: [\n---\n# Baker\n")
        let outcome = try place.run("normalize", "--write", "baker.md")
        #expect(outcome.status == 1)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.first?.hasPrefix("baker.md:2") == true)
        #expect(place.text("baker.md") == "---\ntitle: [\n---\n# Baker\n")
    }
}
