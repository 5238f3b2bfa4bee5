import Diagnostics
import Search
import Testing

@testable import Rendering

@Suite struct SearchEntryTests {
    private func entries() throws -> [SearchEntry] {
        Edition(try TinySite.tinyLibrary(), settings: TinySite.settings).searchEntries()
    }

    @Test("every entry leads to a page of the site, and parts of pages to an anchor on it")
    func paths() throws {
        let site = try TinySite.render().value
        for entry in try entries() {
            let parts = entry.path.split(separator: "#").map(String.init)
            #expect(parts.first.flatMap { site[$0] } != nil, "\(entry.path)")
            guard parts.count > 1 else { continue }
            #expect(site.html(parts[0]).contains("id=\"\(parts[1])\""), "\(entry.path)")
        }
    }

    @Test("roles, tools, skills and pages can be found, and the sections of their guides")
    func kinds() throws {
        let entries = try entries()
        let baker = entries.first { $0.path == "roles/baker.html" }
        #expect(baker?.kind == .role && baker?.text.isEmpty == false)
        for kind in [SearchKind.role, .tool, .skill, .page, .section] {
            #expect(entries.contains { $0.kind == kind }, "\(kind)")
        }
        #expect(entries.contains { $0.kind == .section && $0.title.hasSuffix(" – Baker") })
    }

    @Test("the engine travels with the index and is no file of its own")
    func engine() throws {
        let site = try TinySite.render().value
        #expect(site["assets/search-engine.js"] == nil)
        #expect(site["search/index.js"]?.bytes.starts(with: "/* What a search finds".utf8) == true)
        #expect(site["assets/search.js"] != nil)
    }

    @Test("the search page lists every page of the site from A to Z")
    func searchPage() throws {
        let site = try TinySite.render().value
        let page = site.html("search.html")
        let single = [
            "index.html", "404.html", "search.html", "roles/index.html", "skills/index.html", "tools/index.html",
            "compare/index.html",
        ]
        for file in site.pages where !single.contains(file.path) {
            #expect(page.contains("<li><a href=\"\(file.path)\">"), "\(file.path)")
        }
    }
}
