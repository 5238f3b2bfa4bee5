import Diagnostics
import Linking
import Markdown
import Roles
import Testing

@testable import Rendering

@Suite struct ConservationCheckTests {
    @Test("finds every word of the tiny site's guides on their pages")
    func tiny() throws {
        let library = try TinySite.tinyLibrary()
        let faults = library.conservationFaults(in: try TinySite.render(library).value)
        #expect(faults.map { "\($0.location?.description ?? "") \($0.message)" } == [])
        #expect(library.ledgerFaults.map(\.message) == [])
    }

    @Test("names file and line of a paragraph that is taken from what is rendered")
    func lost() throws {
        let text = """
            # Baker

            ## Overview

            A baker makes bread.

            Marzipan elephants delight nobody.

            ## Responsibilities

            - Knead

            ## Skills

            - Patience
            """
        let guide = try #require(try TinySite.library(of: [("content/baker.md", Array(text.utf8))]).guides.first)
        var roles = guide.roles
        try #require(roles.first?.sections.first?.blocks.count == 2)
        roles[0].sections[0].blocks.removeLast()
        let changed = Guide(
            article: guide.article, kind: guide.kind, documentTitle: guide.documentTitle, tagline: guide.tagline,
            author: guide.author, sections: guide.sections, roles: roles)
        let library = link(guides: [changed], vocabulary: Vocabulary.decode(files: []).value).value
        let found = library.ledgerFaults + library.conservationFaults(in: try TinySite.render(library).value)
        #expect(
            found.map { "\($0.location?.description ?? ""): [\($0.rule.id)] \($0.message)" } == [
                "content/baker.md:7: [RB0680] this line is in no section, not in the front matter and not dropped "
                    + "with a reason",
                "content/baker.md:7: [RB0682] all 4 words of this line are on no page of this guide: "
                    + "'marzipan', 'elephants', 'delight', 'nobody'",
            ])
    }
}
