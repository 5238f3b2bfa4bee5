import Diagnostics
import Foundation
import Testing

@testable import Rendering

/// Every page of a small site, and all that is reported on it, compared with the files in `Tests/Sites/tiny/expected`.
///
/// `ROLEBOOK_RENEW=1 swift test --filter GoldenSiteTests` writes them anew; look at the difference before you keep it.
@Suite struct GoldenSiteTests {
    private static let expected = TinySite.folder.appending(path: "expected")

    @Test("the tiny site comes out as it is kept, and nothing else is kept")
    func files() throws {
        let site = try TinySite.render()
        let files = site.value.pages + [File(path: "messages.txt", bytes: messages(of: site))]
        if ProcessInfo.processInfo.environment["ROLEBOOK_RENEW"] == "1" { try renew(files) }
        #expect(try TinySite.files(in: Self.expected) == files.map(\.path).sorted())
        for file in files {
            let kept = try TinySite.read(Self.expected.appending(path: file.path))
            #expect(firstDifference(file.bytes, kept) == nil, "\(file.path)")
        }
    }

    private func messages(of site: Diagnosed<Site>) -> [UInt8] {
        let lines = site.diagnostics.sorted().map { finding in
            let place = finding.location?.description ?? ""
            let help = finding.suggestion.map { "\n  help: \($0)" } ?? ""
            return "\(place): \(finding.severity)[\(finding.rule.id)]: \(finding.message)\(help)\n"
        }
        return Array(lines.joined().utf8)
    }

    private func renew(_ files: [File]) throws {
        if FileManager.default.fileExists(atPath: Self.expected.path) {
            try FileManager.default.removeItem(at: Self.expected)
        }
        for file in files {
            let url = Self.expected.appending(path: file.path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: url)
        }
    }

    /// The first line that differs, as it is and as it was kept.
    private func firstDifference(_ bytes: [UInt8], _ kept: [UInt8]) -> String? {
        guard bytes != kept else { return nil }
        let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let old = String(decoding: kept, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }
        return line.map { "line \($0.offset + 1): \($0.element.0) was \($0.element.1)" } ?? "the length differs"
    }
}
