import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("Publishing refuses")
struct PublishingRefusalTests {
    private let desk: PublishingDesk
    private var folder: TemporaryFolder { desk.folder }

    init() throws { desk = try PublishingDesk() }

    @Test("a folder of someone's files, and names the flag that takes it over")
    func withoutManifest() throws {
        try folder.write("public/user.txt", "mine")
        let result = desk.publish(["index.html": "home"])
        #expect(result.outcome == .refused)
        #expect(
            result.messages == [
                "public: error[RB0903]: 'public' holds files and no manifest of rolebook",
                "help: name another folder, or take this one over with --adopt",
            ])
        #expect(desk.site == ["user.txt: mine"])
        #expect(desk.litter.isEmpty)
    }

    @Test("nothing under --adopt: files of others stay, those in the way of a page are kept aside")
    func adopt() throws {
        try folder.write("public/user.txt", "mine")
        try folder.write("public/index.html", "theirs")
        #expect(desk.publish(["index.html": "home"], adopts: true).outcome == .published)
        #expect(desk.site == ["index.html: home", "user.txt: mine"])
        #expect(folder.tree(".rolebook/kept").map { $0.suffix(19) } == ["-index.html: theirs"])
    }

    @Test("a repository with files of its own, even under --adopt")
    func repository() throws {
        try folder.write("public/.git/HEAD", "ref")
        try folder.write("public/main.swift", "mine")
        let result = desk.publish(["index.html": "home"], adopts: true)
        #expect(
            result.messages == ["public: error[RB0903]: 'public' is a Git repository with files of its own"])
        #expect(desk.site == [".git/HEAD: ref", "main.swift: mine"])
    }

    @Test(
        "a manifest that is damaged or newer",
        arguments: [
            ("rolebook-manifest 1\naf63dc4c8601ec8c ../../x\n", "2: error[RB0904]: the manifest is damaged"),
            (
                "rolebook-manifest 9\n",
                "1: error[RB0904]: the manifest has version 9, which only a newer rolebook understands"
            ),
        ])
    func manifest(text: String, message: String) throws {
        try folder.write("public/.rolebook-manifest", text)
        try folder.write("public/x", "mine")
        let result = desk.publish(["index.html": "home"], adopts: true)
        #expect(
            result.messages == [
                "public/.rolebook-manifest:" + message, "help: move the folder away and build again",
            ])
        #expect(desk.site == ["x: mine"])
    }

    @Test("to write over a file of another's where a new page belongs")
    func obstructed() throws {
        desk.publish(["index.html": "old"])
        try folder.write("public/roles.html", "mine")
        let result = desk.publish(["index.html": "new", "roles.html": "page"])
        #expect(
            result.messages == [
                "public/roles.html: error[RB0905]: 'roles.html' is not rolebook's and stands where 'roles.html' belongs",
                "help: move it out of the output folder",
            ])
        #expect(desk.site == ["index.html: old", "roles.html: mine"])
    }

    @Test("to go through a link that took the place of a folder")
    func linkedFolder() throws {
        desk.publish(["index.html": "old"])
        try folder.write("elsewhere/a.html", "mine")
        try folder.link("public/roles", to: "../elsewhere")
        let result = desk.publish(["roles/a.html": "page"])
        #expect(
            result.messages.first
                == "public/roles: error[RB0905]: 'roles' is not rolebook's and stands where 'roles/a.html' belongs")
        #expect(folder.text("elsewhere/a.html") == "mine")
    }

    @Test("an output that is a link or a file")
    func linkOrFile() throws {
        try folder.write("target/user.txt", "mine")
        try folder.link("public", to: "target")
        #expect(
            desk.publish(["index.html": "home"]).messages == [
                "public: error[RB0902]: 'public' is a symbolic link", "help: name the folder it leads to",
            ])
        #expect(folder.tree("target") == ["user.txt: mine"])
        try folder.write("file", "mine")
        #expect(
            desk.publish(["index.html": "home"], to: "file").messages == [
                "file: error[RB0902]: 'file' is a file, not a folder"
            ])
        #expect(
            desk.publish(["index.html": "home"], to: "nowhere/public").messages == [
                "nowhere/public: error[RB0906]: 'nowhere/public' lies in a folder that does not exist"
            ])
    }

    @Test(
        "an output that is, holds or lies in what rolebook reads",
        arguments: [
            ("content", "the same as"), ("content/x", "within"), (".", "above"), ("public/../content", "the same as"),
            ("content/", "the same as"), ("templates/assets", "within"),
        ])
    func inputs(output: String, reason: String) throws {
        try folder.write("content/a.md", "text")
        try folder.write("templates/page.mustache", "text")
        try folder.makeFolder("public")
        let before = folder.tree()
        let located = OutputFolder.locate(
            folder.path(output), apartFrom: [folder.path("content"), folder.path("templates")])
        #expect(located.value == nil)
        let message = desk.messages(located.diagnostics).first ?? ""
        #expect(message.contains("error[RB0902]") && message.contains("is \(reason) "))
        #expect(folder.tree() == before)
    }

    @Test("the root, the home folder, the current folder and what is above it", arguments: ["/", "~", ".", "..", ""])
    func systemFolders(output: String) {
        let path = output == "~" ? NSHomeDirectory() : output
        let located = OutputFolder.locate(path, apartFrom: [])
        #expect(located.value == nil)
        #expect(located.diagnostics.map(\.rule) == [.outputUnsafe])
    }
}
