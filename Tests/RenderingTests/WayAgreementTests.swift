import Diagnostics
import Linking
import Testing

@testable import Rendering

@Suite("The way between two roles") struct WayAgreementTests {
    @Test("is told in the same words by the command and by the page that compares them")
    func commandAndPageAgree() throws {
        let library = try TinySite.library(of: Self.guides.map { ($0.path, Array($0.text.utf8)) })
        let site = try TinySite.render(library).value
        var compared = 0
        for page in site.pages where page.path.hasPrefix("compare/") && page.path != "compare/index.html" {
            for section in Self.ways(on: site.html(page.path)) {
                let roles = try #require(Self.roles(of: section, among: library.roles.map(\.title)))
                let report = wayReport(from: roles.origin, to: roles.goal, in: library)
                #expect(Self.words(section) == Self.words(String(decoding: report.text, as: UTF8.self)))
                compared += 1
            }
        }
        #expect(compared == 6)
    }

    private static let guides: [(path: String, text: String)] = [
        (
            "baker.md",
            """
            # Baker

            ## Skills

            - Shaping

            ## Tools

            - Deck oven

            ## Learning Path

            ### Phase 1: Bread (Weeks 1-4)

            - Shaping & the deck oven

            ## Resources

            - [Deck oven by heart](https://example.org/deck) - course
            """
        ),
        (
            "pastry-chef.md",
            """
            # Pastry Chef

            ## Skills

            - Shaping

            ## Tools

            - Piping bag
            - Deck oven
            """
        ),
        (
            "confectioner.md",
            """
            # Confectioner

            ## Skills

            - Shaping

            ## Tools

            - Piping bag
            - Deck oven

            ## Learning Path

            ### Phase 1: Cream (Weeks 1-2)

            - Hold a piping bag
            """
        ),
    ]

    /// The sections of a page whose headings begin with "From", each from its heading on.
    private static func ways(on html: String) -> [Substring] {
        html.split(separator: "<section").filter { $0.contains("<h2 id=\"to-") }.map { section in
            let start = section.firstRange(of: "<h2")?.lowerBound ?? section.startIndex
            return section[start..<(section.firstRange(of: "</section>")?.lowerBound ?? section.endIndex)]
        }
    }

    private static func roles(of section: Substring, among titles: [String]) -> (origin: Int, goal: Int)? {
        for (origin, from) in titles.enumerated() {
            for (goal, to) in titles.enumerated() where section.contains(">From \(from) to \(to)<") {
                return (origin, goal)
            }
        }
        return nil
    }

    /// The words that are read, without tags and the signs that part names.
    private static func words(_ text: some StringProtocol) -> [Substring] {
        var visible = ""
        var isInTag = false
        for character in text {
            if character == "<" { isInTag = true }
            visible.append(isInTag || "(),:".contains(character) ? " " : character)
            if character == ">" { isInTag = false }
        }
        return visible.replacing("&amp;", with: "&").split(whereSeparator: \.isWhitespace)
    }
}
