import Diagnostics
import Testing

@testable import Rendering

/// What holds for every page of every site.
@Suite struct EveryPageTests {
    @Test("no link of a page is broken, and no id stands twice")
    func links() throws {
        let site = try TinySite.render()
        #expect(site.diagnostics.filter { $0.severity == .error } == [])
    }

    @Test("a page has one h1 and skips no level of headings")
    func headings() throws {
        for page in try TinySite.render().value.pages {
            let levels = TagScanner.tags(of: page.bytes).compactMap { tag in
                tag.name.utf8.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
            }
            #expect(levels.count { $0 == 1 } == 1, "\(page.path)")
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page.path): \(levels)")
        }
    }

    @Test("titles and descriptions are unique")
    func titles() throws {
        let pages = try TinySite.render().value.pages
        let titles = pages.map { between("<title>", "</title>", of: $0) }
        let descriptions = pages.map { between("<meta name=\"description\" content=\"", "\">", of: $0) }
        #expect(Set(titles).count == pages.count)
        #expect(Set(descriptions).count == pages.count)
        #expect(!descriptions.contains(""))
    }

    @Test("a page has one main, a skip link that leads there, a language and one current place, save the 404 page")
    func landmarks() throws {
        for page in try TinySite.render().value.pages {
            let tags = TagScanner.tags(of: page.bytes)
            #expect(tags.count { $0.name == "main" && $0["id"] == "main" } == 1)
            #expect(tags.first { $0.name == "a" }?["href"] == "#main")
            #expect(tags.first { $0.name == "html" }?["lang"] == "en")
            #expect(tags.count { $0["aria-current"] == "page" } == (page.path == "404.html" ? 0 : 1), "\(page.path)")
        }
    }

    @Test("nothing is asked of another host")
    func requests() throws {
        for page in try TinySite.render().value.pages {
            for tag in TagScanner.tags(of: page.bytes) where ["link", "script", "img"].contains(tag.name) {
                let address = tag["href"] ?? tag["src"] ?? ""
                #expect(!address.contains("//") || address.hasPrefix("data:"), "\(page.path): \(address)")
            }
        }
    }

    @Test("rendering twice gives the same bytes")
    func twice() throws {
        #expect(try TinySite.render().value.files == TinySite.render().value.files)
    }

    private func between(_ start: String, _ end: String, of page: File) -> String {
        let parts = String(decoding: page.bytes, as: UTF8.self).split(separator: start, maxSplits: 1)
        return parts.last?.split(separator: end, maxSplits: 1).first.map(String.init) ?? ""
    }
}
