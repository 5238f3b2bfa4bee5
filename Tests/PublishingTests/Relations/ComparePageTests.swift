import Testing

@testable import Publishing

@Suite("The pages that compare roles")
struct ComparePageTests {
    @Test("exist for the related pairs and are reached from both roles and the index")
    func links() async throws {
        let site = try await ExampleGuides.site.value
        #expect(
            site.paths(in: "compare") == ["compare/data-analyst-data-engineer.html", "compare/index.html"])
        for page in ["roles/data-analyst.html", "roles/data-engineer.html"] {
            #expect(site.file(page).contains("href=\"../compare/data-analyst-data-engineer.html\""))
        }
        #expect(site.file("compare/index.html").contains("href=\"data-analyst-data-engineer.html\""))
        #expect(site.file("index.html").contains("href=\"compare/index.html\""))
    }

    @Test("are left out, with their place in the navigation, where no roles are related")
    func none() async throws {
        let site = try await TestSite(["nurse.md": ExampleGuides.nurse])
        #expect(site.paths(in: "compare").isEmpty)
        #expect(!site.file("index.html").contains("compare"))
    }
}
