import Foundation
import Testing

@Suite("Findings for programs")
struct FormatTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
        try place.write(
            "content/küche.md",
            "\u{FEFF}[Bäcker](weg.md) ist da.\r\n\r\n# Koch\r\n\r\nGrüße 🍲 und [x](fort.md).\r\n\r\n## Skills\r\n\r\n- Zeit\r\n"
        )
    }

    @Test("match line and column for GitHub, with byte order marks, CRLF and other letters than ASCII")
    func gitHub() throws {
        let outcome = try place.run("check", "--format", "github")
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                ::warning file=content/küche.md,line=1,col=10,endColumn=16,title=RB0801::'weg.md' leads to no guide \
                and no section of this site; the link is shown as text
                ::warning file=content/küche.md,line=5,col=18,endColumn=25,title=RB0801::'fort.md' leads to no guide \
                and no section of this site; the link is shown as text

                """)
        #expect(outcome.messages.count == 1 && outcome.messages[0].hasSuffix("0 errors, 2 warnings · TIME"))
    }

    @Test("name files from where rolebook was started, for GitHub")
    func prefix() throws {
        let outer = try Workplace()
        try outer.write("site/content/a.md", Guides.analyst + "\n[x](gone.md)\n")
        let outcome = try outer.run("check", "-C", "site", "--format=github")
        #expect(outcome.output.hasPrefix("::warning file=site/content/a.md,line="))
    }

    /// `Tests/Browser/test_findings.py` holds more of them against all of the schema.
    @Test("are SARIF 2.1.0")
    func sarif() throws {
        let log = try json(of: place.run("check", "--format", "sarif"))
        #expect(log["version"] as? String == "2.1.0")
        #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        #expect(run["columnKind"] as? String == "utf16CodeUnits")
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "rolebook")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let ids = rules.compactMap { $0["id"] as? String }
        #expect(ids.count == rules.count && ids == ids.sorted())
        for rule in rules {
            for text in ["shortDescription", "help"] {
                #expect(((rule[text] as? [String: Any])?["text"] as? String)?.isEmpty == false)
            }
        }
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(!results.isEmpty)
        for result in results {
            #expect(["error", "warning", "note", "none"].contains(result["level"] as? String ?? ""))
            #expect(ids.contains(result["ruleId"] as? String ?? ""))
            #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
        }
        let link = try #require(results.last { $0["ruleId"] as? String == "RB0801" })
        let location = try #require(
            (link["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
        #expect((location["artifactLocation"] as? [String: String]) == ["uri": "content/k%C3%BCche.md"])
        #expect((location["region"] as? [String: Int]) == ["startLine": 5, "startColumn": 18, "endColumn": 25])
    }

    @Test("are JSON, with the fields of the text")
    func asJSON() throws {
        let report = try json(of: place.run("build", "--format=json", "-q"))
        let found = try #require(report["diagnostics"] as? [[String: Any]])
        let link = try #require(found.first { $0["id"] as? String == "RB0801" })
        #expect(link["severity"] as? String == "warning")
        #expect(link["path"] as? String == "content/küche.md")
        #expect(link["line"] as? Int == 1)
        #expect(link["column"] as? Int == 11)
        #expect((link["message"] as? String)?.hasPrefix("'weg.md' leads to no guide") == true)
        #expect((report["counts"] as? [String: Int])?["warning"] == 2)
    }

    @Test("fail like the text where nobody takes them")
    func closed() throws {
        let codes = try Shell.run("\"$ROLEBOOK\" check --format json > /dev/full; echo $?", in: place.path)
        #expect(codes == "3\n")
    }

    private func json(of outcome: Workplace.Outcome) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }
}
