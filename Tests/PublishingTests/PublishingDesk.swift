import Diagnostics
import Foundation

@testable import Publishing

/// A project folder with `public/` as the output, for tests that publish into it.
final class PublishingDesk {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// Publishes files given as path and text; answers the outcome and the messages without the folder's own path.
    @discardableResult
    func publish(
        _ files: [String: String], to name: String = "public", adopts: Bool = false
    ) -> (outcome: PublishOutcome, messages: [String]) {
        let located = OutputFolder.locate(folder.path(name), apartFrom: [])
        guard let output = located.value else { return (.refused, messages(located.diagnostics)) }
        let files = files.map { OutputFile(path: $0.key, bytes: Array($0.value.utf8)) }.sorted { $0.path < $1.path }
        let result = output.publish(files, adopts: adopts)
        return (result.value, messages(result.diagnostics))
    }

    func messages(_ diagnostics: [Diagnostic]) -> [String] {
        TextFormatter().format(DiagnosticReport(diagnostics)).split(separator: "\n").map {
            $0.replacingOccurrences(of: folder.path + "/", with: "")
        }
    }

    /// The output without its manifest.
    var site: [String] {
        folder.tree("public").filter { !$0.hasPrefix(".rolebook-manifest") }
    }

    /// What stands beside the output.
    var litter: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.contains("rolebook") }.sorted()
    }
}
