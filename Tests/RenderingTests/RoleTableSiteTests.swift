import Diagnostics
import Linking
import Testing

@testable import Rendering

@Suite("The site of a table of roles") struct RoleTableSiteTests {
    @Test("has a page for each row, and every word of the table but the head's on one of them")
    func conserves() throws {
        let text = """
            # Careers on a building site

            Who does what, and what it pays.

            | Role | Responsibilities | Skills | Tools | Salary |
            |---|---|---|---|---|
            | Site Manager | Plan the week; keep all safe | Communication, time management | Excel, AutoCAD | £45,000 - £60,000 |
            | Structural Engineer | Check loads; sign drawings | Problem solving | AutoCAD, Python | £38,000 - £55,000 |
            | Bricklayer | Lay walls; repair chimneys | Attention to detail | Trowel | £28,000 - £38,000 |
            """
        let library = try TinySite.library(of: [("careers.md", Array(text.utf8))])
        let site = try TinySite.render(library).value
        #expect(library.roles.map(\.title) == ["Bricklayer", "Site Manager", "Structural Engineer"])
        #expect(library.ledgerFaults.isEmpty)
        #expect(library.conservationFaults(in: site).isEmpty)
        #expect(site.html("roles/bricklayer.html").contains("£28,000 – £38,000"))
    }
}
