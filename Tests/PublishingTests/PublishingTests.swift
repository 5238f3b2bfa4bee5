import Foundation
import Glibc
import Testing

@testable import Publishing

@Suite("Publishing")
struct PublishingTests {
    private let desk: PublishingDesk
    private var folder: TemporaryFolder { desk.folder }

    init() throws { desk = try PublishingDesk() }

    @Test("makes the output folder when there is none")
    func fresh() {
        let result = desk.publish(["index.html": "home", "roles/a/index.html": "a"])
        #expect(result.outcome == .published)
        #expect(result.messages.isEmpty)
        #expect(desk.site == ["index.html: home", "roles/a/index.html: a"])
        #expect(folder.text("public/.rolebook-manifest")?.hasPrefix("rolebook-manifest 1\n") == true)
        #expect(desk.litter.isEmpty)
    }

    @Test("replaces its own site: new pages come, stale pages go, folders too")
    func replaces() {
        desk.publish(["index.html": "old", "roles/a.html": "a", "gone/deep/b.html": "b"])
        #expect(desk.publish(["index.html": "new", "roles/c.html": "c"]).outcome == .published)
        #expect(desk.site == ["index.html: new", "roles/c.html: c"])
        #expect(!FileManager.default.fileExists(atPath: folder.path("public/gone")))
        #expect(desk.litter.isEmpty)
    }

    @Test("lets a page and a folder of pages change places")
    func fileBecomesFolder() {
        desk.publish(["a": "file", "b/index.html": "folder"])
        #expect(desk.publish(["a/index.html": "folder", "b": "file"]).outcome == .published)
        #expect(desk.site == ["a/index.html: folder", "b: file"])
    }

    @Test("writes nothing when the same site stands there already")
    func unchanged() throws {
        desk.publish(["index.html": "home"])
        let before = try FileManager.default.attributesOfItem(atPath: folder.path("public"))[.systemFileNumber] as? Int
        #expect(desk.publish(["index.html": "home"]).outcome == .unchanged)
        let after = try FileManager.default.attributesOfItem(atPath: folder.path("public"))[.systemFileNumber] as? Int
        #expect(before == after)
    }

    @Test("writes again only the files whose bytes change")
    func oneChanged() throws {
        func number(_ name: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: folder.path("public/\(name)"))[.systemFileNumber] as? Int
        }
        desk.publish(["index.html": "home", "a/b.html": "b"])
        let (home, other) = (try number("index.html"), try number("a/b.html"))
        #expect(desk.publish(["index.html": "new home", "a/b.html": "b"]).outcome == .published)
        #expect(try number("index.html") != home)
        #expect(try number("a/b.html") == other)
    }

    @Test("repairs a page that is missing or changed though the site is the same")
    func repairs() throws {
        desk.publish(["index.html": "home", "b.html": "b"])
        try FileManager.default.removeItem(atPath: folder.path("public/b.html"))
        #expect(desk.publish(["index.html": "home", "b.html": "b"]).outcome == .published)
        #expect(desk.site == ["b.html: b", "index.html: home"])
    }

    @Test("takes a folder with nothing but dotfiles for empty and keeps them")
    func dotfiles() throws {
        try folder.write("public/.gitignore", "*\n!.gitignore\n")
        try folder.write("public/.well-known/a.txt", "a")
        #expect(desk.publish(["index.html": "home"]).outcome == .published)
        #expect(
            desk.site == [".gitignore: *\n!.gitignore\n", ".well-known/a.txt: a", "index.html: home"])
    }

    @Test("keeps what others put into the output, byte for byte, also empty folders and links")
    func foreign() throws {
        desk.publish(["index.html": "old", "roles/a.html": "a"])
        try folder.write("public/CNAME", "example.org")
        try folder.write("public/.git/refs/heads/main", "0000")
        try folder.write("public/roles/user.txt", "mine")
        try folder.makeFolder("public/empty/inner")
        try folder.link("public/away", to: "/nowhere")
        #expect(desk.publish(["index.html": "new"]).outcome == .published)
        #expect(
            desk.site == [
                ".git/refs/heads/main: 0000", "CNAME: example.org", "away -> /nowhere", "index.html: new",
                "roles/user.txt: mine",
            ])
        #expect(FileManager.default.fileExists(atPath: folder.path("public/empty/inner")))
        #expect(desk.litter.isEmpty)
    }

    @Test("keeps a page that was edited by hand aside, and says so")
    func edited() throws {
        desk.publish(["index.html": "old", "b.html": "b"])
        try folder.write("public/index.html", "edited")
        let result = desk.publish(["index.html": "new", "b.html": "b"])
        #expect(result.outcome == .published)
        #expect(
            result.messages == [
                "public/index.html: warning[RB0908]: 'index.html' is not as rolebook wrote it; "
                    + "kept as '.rolebook/kept/bed0d484327fe0c8-index.html'"
            ])
        #expect(folder.text(".rolebook/kept/bed0d484327fe0c8-index.html") == "edited")
        #expect(desk.site == ["b.html: b", "index.html: new"])
    }

    @Test("replaces a link that took the place of a page and leaves its target alone")
    func linkAtPage() throws {
        desk.publish(["index.html": "old"])
        try folder.write("user.txt", "mine")
        try FileManager.default.removeItem(atPath: folder.path("public/index.html"))
        try folder.link("public/index.html", to: "../user.txt")
        #expect(desk.publish(["index.html": "new"]).outcome == .published)
        #expect(desk.site == ["index.html: new"])
        #expect(folder.text("user.txt") == "mine")
    }

    @Test("refuses paths that lead out, repeat, or stand in each other's way")
    func unsafePaths() {
        for files in [
            ["../x": ""], ["/x": ""], ["a": "", "a/b": ""], [".rolebook-manifest": ""], ["a b": ""], ["": ""],
        ] {
            #expect(desk.publish(files).outcome == .refused)
        }
        #expect(
            desk.publish(["a/../b": ""]).messages == [
                "public: error[RB0909]: 'a/../b' is no path for a file of the site"
            ])
        #expect(!FileManager.default.fileExists(atPath: folder.path("public")))
    }

    @Test("sweeps what a killed build left: before, while, and after the swap")
    func sweep() throws {
        desk.publish(["index.html": "home", "a/b.html": "b"])
        try folder.write("public/CNAME", "example.org")
        try folder.makeFolder(".public.rolebook-11")
        try folder.write(".public.rolebook-12/.rolebook-unfinished", "")
        try folder.write(".public.rolebook-12/a/half.html", "ha")
        try FileManager.default.linkItem(
            atPath: folder.path("public/CNAME"), toPath: folder.path(".public.rolebook-12/CNAME"))
        try FileManager.default.copyItem(atPath: folder.path("public"), toPath: folder.path(".public.rolebook-13"))
        try folder.write(".public.rolebook-note/x", "not a staging folder")
        #expect(desk.publish(["index.html": "home", "a/b.html": "b"]).outcome == .unchanged)
        #expect(desk.litter == [".public.rolebook-note"])
        #expect(desk.site == ["CNAME: example.org", "a/b.html: b", "index.html: home"])
    }

    @Test("keeps the permissions of the output folder")
    func permissions() {
        desk.publish(["index.html": "old"])
        chmod(folder.path("public"), 0o750)
        desk.publish(["index.html": "new"])
        var status = stat()
        stat(folder.path("public"), &status)
        #expect(status.st_mode & 0o777 == 0o750)
    }
}
