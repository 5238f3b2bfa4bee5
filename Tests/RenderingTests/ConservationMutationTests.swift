import Diagnostics
import Foundation
import Roles
import Testing

@testable import Linking
@testable import Rendering

@Suite("An item or paragraph that a page loses")
struct ConservationMutationTests {
    @Test(
        "is noticed, each in turn",
        arguments: ["01-registered-nurse.md", "02-electrician.txt"])
    func mutations(file: String) throws {
        let bytes = try TinySite.read(TinySite.packageRoot.appending(path: "Tests/Fixtures/Guides/\(file)"))
        let library = try TinySite.library(of: [(file, bytes)])
        let guide = try #require(library.guides.first)
        let page = try TinySite.render(library).value.html(SitePath.role(try #require(library.roles.first).slug))
        let body = try #require(page.firstRange(of: "id=\"guide-1\""))
        let end = try #require(page.firstRange(of: "id=\"sources\""))
        let elements = Self.elements(of: page, in: body.upperBound..<end.lowerBound)
        func isWhole(_ page: String) -> Bool {
            var conservation = Conservation()
            conservation.add(guide)
            conservation.add(page: Array(page.utf8))
            return conservation.faults.isEmpty
        }
        #expect(isWhole(page))
        let unnoticed = elements.filter { isWhole(String(page[..<$0.lowerBound] + page[$0.upperBound...])) }.map {
            String(page[$0])
        }
        #expect(elements.count > 25)
        #expect(unnoticed == [])
    }

    /// The items and paragraphs of a guide's text whose first words stand together nowhere else on the page.
    private static func elements(of page: String, in body: Range<String.Index>) -> [Range<String.Index>] {
        ["li", "p"].flatMap { tag -> [Range<String.Index>] in
            var found: [Range<String.Index>] = []
            var rest = body
            while let open = page[rest].firstRange(of: "<\(tag)>"),
                let close = page[open.upperBound..<body.upperBound].firstRange(of: "</\(tag)>")
            {
                found.append(open.upperBound..<close.lowerBound)
                rest = close.upperBound..<body.upperBound
            }
            return found
        }.filter { element in
            let text = page[element]
            let words = PageWords.words(of: Array(text.utf8))
            let rest = PageWords.words(of: Array((page[..<element.lowerBound] + page[element.upperBound...]).utf8))
            return !text.contains("<li>") && !words.isEmpty && rest.ranges(of: words.prefix(3)).isEmpty
        }
    }
}
