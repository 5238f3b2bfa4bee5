import Diagnostics
import Foundation
import Markdown
import Repair
import Testing

/// The received documents in `shared/seeds`, each with the repairs that `shared/gold` lists. The folder `shared` stands
/// beside the package or beside a folder that holds it.
struct SeedTextTests {
    static let shared = [4, 5].map { levels in
        (0..<levels).reduce(URL(filePath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
            .deletingLastPathComponent().appending(path: "shared").path()
    }.first { FileManager.default.fileExists(atPath: $0 + "/gold") }
    static let names = [
        "000_201f9499ad56e6c0", "001_1648d00bf512574b", "002_ae2feec27056d70a", "003_0ae1f42cab63a18e",
        "004_e83b8b637dd97b34",
    ]

    struct Gold: Decodable {
        struct Repairs: Decodable { let mojibake: [Run] }
        struct Run: Decodable {
            let line: Int
            let raw: String
            let repaired: String
        }
        let repairs: Repairs
    }

    @Test(
        "exactly the damaged runs of a received document are restored",
        .enabled(if: shared != nil, "needs ../shared"), arguments: names)
    func restoresRuns(name: String) throws {
        let shared = try #require(Self.shared)
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(shared)/seeds/\(name).txt")))
        let gold = try JSONDecoder().decode(
            Gold.self, from: Data(contentsOf: URL(filePath: "\(shared)/gold/\(name).json")))
        let source = repairText(path: name, bytes: bytes).value
        let found = source.repairs.filter { if case .encoding = $0.kind { true } else { false } }
        #expect(found.map { "\($0.line) \($0.after)" } == gold.repairs.mojibake.map { "\($0.line) \($0.repaired)" })
        #expect(found.map(\.before) == gold.repairs.mojibake.map(\.raw))
        #expect(
            source.lineCount == bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
                - (bytes.last == 0x0A ? 1 : 0))
    }
}
