import Foundation
import Testing

@Suite("rolebook and front matter")
struct FrontMatterTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
    }

    @Test("leaves a draft out until it is asked for")
    func draft() throws {
        try place.write("content/designer.md", "---\ndraft: true\n---\n" + Guides.designer)
        let outcome = try place.run("build", "--verbose")
        #expect(outcome.status == 0)
        #expect(
            outcome.messages.contains("content/designer.md:1: info[RB0511]: this guide is a draft and is left out"))
        let page = "\(place.path)/public/roles/sound-designer.html"
        #expect(!FileManager.default.fileExists(atPath: page))
        #expect(try place.run("build", "--drafts").status == 0)
        #expect(FileManager.default.fileExists(atPath: page))
    }

    @Test("publishes nothing where all guides are drafts")
    func allDrafts() throws {
        try place.write("content/analyst.md", "---\ndraft: true\n---\n" + Guides.analyst)
        let outcome = try place.run("build")
        #expect(outcome.status != 0)
        #expect(outcome.messages.first == "rolebook: error[RB0002]: all guides are drafts")
        #expect(!FileManager.default.fileExists(atPath: "\(place.path)/public"))
    }

    @Test("gives a page the address that its author states, and tools of front matter their links")
    func stated() throws {
        try place.write(
            "content/designer.md", "---\nslug: sound\ntools: [Python]\n---\n" + Guides.designer)
        try place.write("content/about.md", "---\nkind: page\nslug: us\n---\n# About\n\nText.\n")
        #expect(try place.run("build").status == 0)
        #expect(place.text("public/roles/sound.html").contains("Sound Designer"))
        #expect(place.text("public/pages/us.html").contains("About"))
        #expect(place.text("public/tools/python.html").contains("Sound Designer"))
    }

    @Test("names the guide that has a slug already")
    func taken() throws {
        try place.write("content/analyst.md", "---\nslug: work\n---\n" + Guides.analyst)
        try place.write("content/designer.md", "---\nslug: work\n---\n" + Guides.designer)
        let outcome = try place.run("build")
        #expect(outcome.status == 1)
        #expect(
            outcome.messages.first
                == "content/designer.md:2: error[RB0665]: the slug 'work' belongs to 'content/analyst.md' already")
    }
}
