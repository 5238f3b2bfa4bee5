import Diagnostics
import Foundation
import Testing

@testable import Publishing

@Suite("The days of the last changes")
struct ChangeDaysTests {
    private let repository: GitRepository

    init() throws { repository = try GitRepository() }

    /// The days as lines of `name: day`, and the messages.
    private func days(of content: String? = nil) async -> (days: [String], messages: [String]) {
        let content = content ?? repository.content
        let sources = SourceFolder.read(at: content).value
        let place = SourceLocation(path: "rolebook.yml", line: 1, column: 10)
        let found = await changeDays(of: sources.guides, content: content, askedAt: place)
        let root = content.hasSuffix(".md") ? (content as NSString).deletingLastPathComponent : content
        let lines = found.value.map { "\($0.key.dropFirst(root.utf8.count + 1)): \($0.value)" }.sorted()
        let messages = TextFormatter().format(DiagnosticReport(found.diagnostics)).split(separator: "\n")
        return (lines, messages.map { $0.replacingOccurrences(of: repository.folder.path + "/", with: "") })
    }

    @Test("are those of the newest commits that changed each guide")
    func newest() async throws {
        try repository.commit(["a.md": "# A\n", "deep/é b.md": "# B\n"], on: "2026-03-01")
        try repository.commit(["a.md": "# A, again\n"], on: "2026-04-02")
        let found = await days()
        #expect(found.days == ["a.md: 2026-04-02", "deep/é b.md: 2026-03-01"])
        #expect(found.messages == [])
    }

    @Test("are found for a single guide, and for one whose content is the repository itself")
    func single() async throws {
        try repository.commit(["a.md": "# A\n"], on: "2026-03-01")
        #expect(await days(of: repository.folder.path("content/a.md")).days == ["a.md: 2026-03-01"])
        #expect(await days(of: repository.folder.path).days == ["content/a.md: 2026-03-01"])
    }

    @Test("are none for what is not committed as it stands")
    func uncommitted() async throws {
        try repository.commit(["a.md": "# A\n", "b.md": "# B\n", "c.md": "# C\n"], on: "2026-03-01")
        try repository.folder.write("content/b.md", "# B, changed\n")
        try repository.folder.write("content/new.md", "# New\n")
        try repository.git("rm", "-q", "--cached", "content/c.md")
        try repository.git("commit", "-q", "-m", "Not ours any more", at: "2026-03-05")
        let found = await days()
        #expect(found.days == ["a.md: 2026-03-01"])
        #expect(found.messages == [])
    }

    @Test("outlive a merge, and are none where the merge itself put a guide together")
    func merged() async throws {
        try repository.commit(["a.md": "# A\n", "b.md": "one\n\ntwo\n\nthree\n"], on: "2026-03-01")
        try repository.git("checkout", "-q", "-b", "side")
        try repository.commit(
            ["a.md": "# A of the side\n", "b.md": "one of the side\n\ntwo\n\nthree\n"], on: "2026-03-02")
        try repository.git("checkout", "-q", "main")
        try repository.commit(["b.md": "one\n\ntwo\n\nthree of main\n"], on: "2026-03-03")
        try repository.git("merge", "-q", "--no-edit", "side", at: "2026-03-04")
        #expect(await days().days == ["a.md: 2026-03-02", "b.md: 2026-03-04"])
    }

    @Test("are none for guides that a shallow clone has no history of, and that is said once")
    func shallow() async throws {
        try repository.commit(["a.md": "# A\n", "b.md": "# B\n", "c.md": "# C\n"], on: "2026-03-01")
        try repository.commit(["a.md": "# A, again\n"], on: "2026-04-02")
        try repository.git("clone", "-q", "--depth", "2", "file://\(repository.folder.path)", "clone")
        let found = await days(of: repository.folder.path("clone/content"))
        #expect(found.days == ["a.md: 2026-04-02"])
        #expect(
            found.messages == [
                "rolebook.yml:1:10: warning[RB0926]: the clone is too shallow to tell when 2 guides changed last",
                "help: fetch all of it: 'git fetch --unshallow', or 'fetch-depth: 0' in a workflow of GitHub",
            ])
    }

    @Test("are none without a repository, and that is said")
    func noRepository() async throws {
        let folder = try TemporaryFolder()
        try folder.write("content/a.md", "# A\n")
        let found = await days(of: folder.path("content"))
        #expect(found.days == [])
        #expect(found.messages.count == 2)
        #expect(found.messages[0].hasPrefix("rolebook.yml:1:10: warning[RB0926]: git knows no history of '"))
    }

    @Test("are none before the first commit")
    func unborn() async throws {
        try repository.folder.write("content/a.md", "# A\n")
        let found = await days()
        #expect(found.days == [] && found.messages == [])
    }

    @Test("are asked of git only when the configuration says so")
    func unasked() async throws {
        try repository.commit(["a.md": "# A\n"], on: "2026-03-01")
        let sources = SourceFolder.read(at: repository.content).value
        #expect(await changeDays(of: sources.guides, content: repository.content, askedAt: nil).value.isEmpty)
    }

    @Test("are read without running any program that the repository names")
    func hostile() async throws {
        try repository.folder.write("content/a.md", "# A\n")
        let signer = try repository.program(
            "signer", "cat > /dev/null; echo '[GNUPG:] SIG_CREATED ' >&2; echo '-----BEGIN PGP SIGNATURE-----'")
        try repository.git("config", "gpg.program", signer)
        try repository.git("add", "content")
        #expect(try repository.git("commit", "-q", "-S", "-m", "Signed", at: "2026-03-01") == 0)
        let trap = try repository.program("trap", "touch \(repository.folder.path)/sprung; cat")
        for key in [
            "core.fsmonitor", "core.pager", "core.sshCommand", "core.askPass", "gpg.program", "diff.external",
            "diff.x.command", "diff.x.textconv", "filter.x.clean", "filter.x.smudge", "filter.x.process", "pager.log",
            "core.editor", "core.alternateRefsCommand", "uploadpack.packObjectsHook", "remote.origin.uploadpack",
        ] {
            try repository.git("config", key, trap)
        }
        for (key, value) in [
            ("log.showSignature", "true"), ("core.hooksPath", repository.folder.path),
            ("remote.origin.promisor", "true"), ("remote.origin.url", "ext::\(trap)"), ("protocol.allow", "always"),
            ("protocol.ext.allow", "always"),
            ("extensions.partialClone", "origin"), ("core.repositoryFormatVersion", "1"), ("log.follow", "true"),
            ("color.ui", "always"), ("diff.orderFile", trap), ("alias.log", "!\(trap)"), ("log.diffMerges", "on"),
        ] {
            try repository.git("config", key, value)
        }
        try repository.folder.write(".git/info/attributes", "* filter=x diff=x\n")
        #expect(await days().days == ["a.md: 2026-03-01"])
        #expect(repository.folder.text("sprung") == nil)
    }

    @Test("are none where a clone lacks parts of its history, which are not fetched")
    func partial() async throws {
        try repository.commit(["a.md": "# A\n"], on: "2026-03-01")
        try repository.commit(["b.md": "# B\n"], on: "2026-03-02")
        try repository.git("config", "uploadpack.allowFilter", "true")
        try repository.git(
            "clone", "-q", "--filter=tree:0", "--no-checkout", "file://\(repository.folder.path)", "clone")
        try repository.folder.write("clone/content/a.md", "# A\n")
        let trap = try repository.program("trap", "touch \(repository.folder.path)/sprung")
        try repository.git("config", "-f", "clone/.git/config", "remote.origin.uploadpack", trap)
        #expect(await days(of: repository.folder.path("clone/content")).days == [])
        #expect(repository.folder.text("sprung") == nil)
    }
}
