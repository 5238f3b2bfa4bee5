import Foundation
import Testing

@Suite("Lists of what the guides hold")
struct ListTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst + "- Plotmill\n- Dagwood, Plotmill\n")
    }

    @Test("are columns for people")
    func columns() throws {
        let outcome = try place.run("list", "tools", "-q")
        #expect(
            outcome.output == """
                excel    Microsoft Excel  1 role  1 mention
                python   Python           1 role  1 mention
                tableau  Tableau          1 role  1 mention

                """)
        #expect(outcome.messages.isEmpty && outcome.status == 0)
        #expect(try place.run("list", "roles").output == "data-analyst  Data Analyst  1 skill  3 tools\n")
        #expect(try place.run("list", "pages").output.contains("role\n"))
    }

    @Test("are the site's own data as JSON", arguments: ["roles", "skills", "tools"])
    func json(name: String) throws {
        _ = try place.run("build")
        let published = try String(contentsOfFile: place.path + "/public/data/\(name).json", encoding: .utf8)
        #expect(try place.run("list", name, "--json").output == published)
    }

    @Test("of unknown names are entries that a vocabulary file takes as they are")
    func candidates() throws {
        let listed = try place.run("vocabulary", "candidates").output
        #expect(
            listed == """
                # Names in lists of tools and skills that no vocabulary file knows. Keep the entries that are right, and
                # put them into a file of the folder 'vocabulary' in your content.
                tools:
                  # 2 places: content/analyst.md:19, content/analyst.md:20
                  - id: plotmill
                    name: "Plotmill"
                  # 1 place: content/analyst.md:20
                  - id: dagwood
                    name: "Dagwood"

                """)
        try place.write("content/vocabulary/found.yml", listed)
        #expect(
            try place.run("vocabulary", "candidates").output
                == "# Every name in the lists of tools and skills is known.\n")
        #expect(try place.run("check", "--strict").status == 0)
        #expect(try place.run("list", "tools").output.contains("plotmill  Plotmill         1 role  2 mentions"))
    }

    @Test("of unknown names tell every place as JSON")
    func candidateData() throws {
        let output = try place.run("vocabulary", "candidates", "--json").output
        let data = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: [[String: Any]]]
        let first = try #require(data?["candidates"]?.first)
        #expect(first["name"] as? String == "Plotmill" && first["kind"] as? String == "tool")
        #expect(first["count"] as? Int == 2 && (first["places"] as? [[String: Any]])?.last?["line"] as? Int == 20)
    }

    @Test("are asked for by name, and a mistake is told what was meant")
    func unknown() throws {
        let messages = try place.run("list", "tool").messages
        #expect(
            messages == ["rolebook: error[RB0901]: 'tool' is no list that rolebook has", "help: did you mean 'tools'?"])
    }
}
