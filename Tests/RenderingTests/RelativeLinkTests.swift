import Testing

@testable import Rendering

@Suite struct RelativeLinkTests {
    @Test(
        "goes from one page to another by the shortest way",
        arguments: [
            ("index.html", "roles/a.html", "roles/a.html"),
            ("roles/a.html", "roles/b.html", "b.html"),
            ("roles/a.html", "tools/c.html", "../tools/c.html"),
            ("roles/a.html", "index.html", "../index.html"),
            ("roles/a.html", "roles/a.html", "a.html"),
        ])
    func way(origin: String, target: String, href: String) {
        #expect(RelativeLink(from: origin, to: target).href == href)
    }

    @Test("names only the anchor when it stays on its page")
    func anchor() {
        #expect(RelativeLink(from: "roles/a.html", to: "roles/a.html", anchor: "pay").href == "#pay")
        #expect(RelativeLink(from: "roles/a.html", to: "roles/b.html", anchor: "pay").href == "b.html#pay")
    }

    @Test(
        "leads back to the file it was made for",
        arguments: ["index.html", "roles/a.html", "tools/deep/c.html"], ["index.html", "roles/b.html"])
    func roundTrip(origin: String, target: String) {
        let found = RelativeLink.target(of: RelativeLink(from: origin, to: target).href, from: origin)
        #expect(found?.path == target)
    }

    @Test("leads to the same file whatever it asks of it")
    func query() {
        let found = RelativeLink.target(of: "../search.html?Kind=Roles#hits", from: "roles/index.html")
        #expect(found?.path == "search.html")
        #expect(found?.anchor == "hits")
    }

    @Test("leaves the site when it climbs above the root")
    func above() {
        #expect(RelativeLink.target(of: "../../x.html", from: "roles/a.html") == nil)
    }
}
