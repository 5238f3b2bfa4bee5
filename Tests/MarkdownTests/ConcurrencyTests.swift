import Diagnostics
import Testing

@testable import Markdown

@Suite("Parsing on several threads")
struct ConcurrencyTests {
    @Test("2,000 documents parsed at the same time equal those parsed one after another")
    func concurrentEqualsSerial() async {
        let sources = (0..<2_000).map { Source(path: "\($0).md", text: Array(generatedDocument($0).utf8)) }
        let serial = sources.map { parse($0).value.blocks }
        let concurrent = await withTaskGroup(of: (Int, [[Block]]).self) { group in
            for share in 0..<8 {
                group.addTask { (share, sources[share * 250..<(share + 1) * 250].map { parse($0).value.blocks }) }
            }
            return await group.reduce(into: [Int: [[Block]]]()) { $0[$1.0] = $1.1 }
        }
        for share in 0..<8 {
            #expect(concurrent[share] == Array(serial[share * 250..<(share + 1) * 250]))
        }
    }
}
