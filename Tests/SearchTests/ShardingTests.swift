import Search
import Testing

@Suite("Large guides") struct ShardingTests {
    @Test("Every piece of a large index is small") func boundsPieces() {
        var limits = SearchLimits()
        limits.singleFile = 32 << 10
        let files = buildIndex(LargeGuide.entries(roles: 400), limits: limits)
        #expect(files.count > 20)
        for file in files where file.path.hasPrefix("search/t") {
            #expect(file.bytes.count <= limits.shard + 4_096, "\(file.path)")
        }
        #expect(files.first { $0.path == "search/index.js" }?.bytes.count ?? 0 < 20_000)
    }

    @Test("Parts of pages are left out where there are too many") func leavesOutParts() {
        var limits = SearchLimits()
        limits.entries = 3
        let entries = SampleGuide.entries
        let text = buildIndex(entries, limits: limits).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
        #expect(text.contains("[\"Sections\",0,0]"))
        #expect(text.contains("[\"Roles\",\"*$(\"]"))
    }

    @Test("Common words of texts are left out until the words fit") func keepsLimit() {
        var limits = SearchLimits()
        let entries = LargeGuide.entries(roles: 300)
        let whole = size(buildIndex(entries, limits: limits))
        limits.terms = whole / 3
        #expect(size(buildIndex(entries, limits: limits)) <= limits.terms)
    }

    @Test("A first query loads little, and finds what was meant", .enabled(if: Engine.isPresent, "needs Node.js"))
    func loadsLittle() throws {
        let engine = Engine(files: buildIndex(LargeGuide.entries(roles: 1_200)))
        let cases = [
            ("occupation 1199", "roles/1199.html"), ("wqrd77", "roles/77.html"), ("occupaton 1034", "roles/1034.html"),
        ]
        for (query, path) in cases {
            let answer = try #require(try engine.answers([query]).first)
            #expect(answer.loaded <= 300 << 10, "\(query)")
            if path != "roles/77.html" { #expect(answer.paths.first == path) }
        }
        let common = try #require(try engine.answers(["w common shared o"]).first)
        #expect(common.loaded <= 300 << 10)
    }

    @Test(
        "The first two letters find titles with the first file and what results show, a whole name first",
        .enabled(if: Engine.isPresent, "needs Node.js"))
    func findsOpenings() throws {
        var limits = SearchLimits()
        limits.singleFile = 0
        let engine = Engine(files: buildIndex(SampleGuide.entries, links: SampleGuide.links, limits: limits))
        let cases = [
            ("c", "tools/c.html"), ("k", "tools/kubernetes.html"), ("深", "skills/shen-du.html"),
            ("rl", "skills/rl.html"), ("ku", "tools/kubernetes.html"), ("c#", "tools/csharp.html"),
        ]
        for ((query, path), answer) in zip(cases, try engine.answers(cases.map(\.0))) {
            #expect(answer.paths.first == path, "\(query)")
            #expect(answer.files.allSatisfy { $0 == "search/index.js" || $0.hasPrefix("search/d") }, "\(answer.files)")
        }
        for query in ["c ", "kub"] {
            let answer = try #require(try engine.answers([query]).first)
            #expect(answer.files.contains { $0.hasPrefix("search/t") })
        }
    }

    @Test(
        "Of what two letters find only the best is kept, short titles before long ones",
        .enabled(if: Engine.isPresent, "needs Node.js"))
    func keepsBestOpenings() throws {
        var limits = SearchLimits()
        limits.singleFile = 0
        limits.opening = 2
        let titles = ["Baking of long loaves", "Baker", "Bar", "Bakery work"]
        let entries = titles.enumerated().map { SearchEntry(.skill, title: $0.element, path: "\($0.offset).html") }
        let answer = try #require(try Engine(files: buildIndex(entries, limits: limits)).answers(["ba"]).first)
        #expect(answer.paths == ["1.html", "2.html"])
        #expect(answer.total == 2)
    }

    private func size(_ files: [SearchFile]) -> Int {
        files.filter { $0.path.hasPrefix("search/t") }.reduce(0) { $0 + $1.bytes.count }
    }
}
