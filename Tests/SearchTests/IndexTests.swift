import Search
import Testing

@Suite("Index") struct IndexTests {
    @Test("A small guide has one file") func isOneFile() {
        #expect(buildIndex(SampleGuide.entries).map(\.path) == ["search/index.js"])
    }

    @Test("The engine stands at the head of the first file") func carriesEngine() {
        let files = buildIndex(SampleGuide.entries, engine: Array("/* engine */\n".utf8))
        #expect(files.first?.bytes.starts(with: "/* engine */\nrolebookSearch.add(\"index\",".utf8) == true)
    }

    @Test("An index of nothing is still one") func holdsNothing() {
        let expected = """
            rolebookSearch.add("index",{"block":32,"kinds":[["Roles",""],["Tools",""],["Skills",""],\
            ["Questions",0,0],["Sections",0,0],["Pages",""]],"sizes":"","weights":"","facets":[],"links":[],"shards":[]});

            """
        #expect(buildIndex([]).map { String(decoding: $0.bytes, as: UTF8.self) } == [expected])
    }

    @Test("The same entries give the same bytes") func isDeterministic() {
        var limits = SearchLimits()
        limits.singleFile = 0
        let files = buildIndex(SampleGuide.entries, links: SampleGuide.links, limits: limits)
        for _ in 0..<5 {
            #expect(buildIndex(SampleGuide.entries, links: SampleGuide.links, limits: limits) == files)
        }
    }

    @Test("An index reads as the pieces it is made of") func reads() {
        var role = SearchEntry(.role, title: "Data Engineer", path: "roles/data-engineer.html")
        role.summary = "Builds \"pipes\"."
        role.facets = [SearchFacet("Level", "Senior")]
        var tool = SearchEntry(.tool, title: "dbt", path: "tools/dbt.html")
        tool.weight = 1
        let text = buildIndex([tool, role]).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        let expected = """
            rolebookSearch.add("index",{"block":32,"kinds":[["Roles","$"],["Tools","#"],["Skills",""],\
            ["Questions",0,0],["Sections",0,0],["Pages",""]],"sizes":"$%","weights":"'","facets":[["Level",["Senior","$"]]],"links":[],\
            "shards":["builds"]});
            rolebookSearch.add("t0",["#builds #data $bt #engineer #pipes","$ !!!!$ !!!!# !!!!$ $"]);
            rolebookSearch.add("d0",["dbt","#tools/dbt.html","",\
            "Data Engineer","#roles/data-engineer.html","Builds \\"pipes\\"."]);

            """
        #expect(text == expected)
    }

    @Test("Pages that begin alike stand as their first letter finds them: short titles first, then heavy ones")
    func arranges() {
        let entries = [("Data Lake", 5), ("Dart", 1), ("Dask", 3), ("C", 0)].map { title, weight in
            var entry = SearchEntry(.tool, title: title, path: "\(title.lowercased()).html")
            entry.weight = weight
            return entry
        }
        let text = buildIndex(entries).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        let documents = text.split(separator: "rolebookSearch.add(\"d0\",").last
        #expect(documents?.matches(of: /"([^"]+)","[#-~]/).map { String($0.1) } == ["C", "Dask", "Dart", "Data Lake"])
    }

    @Test("Titles and summaries are cut between words, with an ellipsis") func cutsSummaries() {
        var entry = SearchEntry(.page, title: String(repeating: "é", count: 500), path: "a.html")
        entry.summary = String(repeating: "word ", count: 100)
        let text = buildIndex([entry]).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("\"" + String(repeating: "é", count: 98) + "…\""))
        #expect(text.contains(String(repeating: "word ", count: 38) + "word…\""))
    }
}
