import Foundation

/// A git repository that a test makes in a folder of its own, with guides in `content/`.
final class GitRepository {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try git("init", "-q", "-b", "main", ".")
    }

    var content: String { folder.path("content") }

    /// Writes guides and commits all that has changed on a day.
    func commit(_ files: [String: String] = [:], on day: String) throws {
        for (name, text) in files { try folder.write("content/\(name)", text) }
        try git("add", "-A")
        try git("commit", "-q", "-m", "A change", at: day)
    }

    /// A program for the shell in the repository's folder; answers its path.
    func program(_ name: String, _ text: String) throws -> String {
        try folder.write(name, "#!/bin/sh\n\(text)\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
        return folder.path(name)
    }

    /// Runs git as nobody's configuration but this repository's tells it to.
    @discardableResult
    func git(_ words: String..., at day: String = "2026-01-01") throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/git")
        process.arguments = ["-C", folder.path] + words
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
            "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_AUTHOR_DATE": "\(day)T12:00:00+0000",
            "GIT_COMMITTER_DATE": "\(day)T12:00:00+0000",
        ]
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
