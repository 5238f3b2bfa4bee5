import Diagnostics
import Testing

@testable import Rendering

@Suite struct SiteCheckTests {
    @Test(
        "reports what is broken on a page",
        arguments: [
            (#"<a href="b.htm">b</a>"#, "RB0803", "'b.htm' leads to no file of the site"),
            (
                #"<a href="b.html#tw">b</a>"#, "RB0803",
                "'b.html#tw' leads to an anchor that 'roles/b.html' doesn't have"
            ),
            (#"<a href="../../b.html">b</a>"#, "RB0803", "'../../b.html' leads to no file of the site"),
            (#"<a href="/roles/b.html">b</a>"#, "RB0806", "'/roles/b.html' is not relative to the page"),
            (#"<p id="x"></p><p id='x'></p>"#, "RB0804", "id 'x' stands twice on the page"),
        ])
    func faults(html: String, rule: String, message: String) {
        let found = SiteCheck.faults(of: [page("roles/a.html", html), page("roles/b.html", #"<h2 id="two">"#)])
        #expect(found.map(\.rule.id) == [rule])
        #expect(found.first?.message == message)
        #expect(found.first?.location?.path == "roles/a.html")
    }

    @Test(
        "has nothing against links that hold or leave the site",
        arguments: [
            #"<a href="b.html">b</a>"#, #"<a href="b.html#two">b</a>"#, ##"<a href="#me" id="me">b</a>"##,
            #"<a href="https://example.org/x">b</a>"#, #"<a href="mailto:a@example.org">b</a>"#,
            #"<link rel="icon" href="data:image/svg+xml,x">"#, #"<!-- <a href="gone.html"> -->"#,
            #"<script>"<a href='gone.html'>"</script>"#,
        ])
    func holds(html: String) {
        #expect(SiteCheck.faults(of: [page("roles/a.html", html), page("roles/b.html", #"<h2 id="two">"#)]) == [])
    }

    @Test("suggests the page that was meant")
    func suggestion() {
        let found = SiteCheck.faults(of: [
            page("index.html", #"<a href="roles/bakr.html">b</a>"#), page("roles/baker.html", ""),
        ])
        #expect(found.first?.suggestion == "did you mean 'roles/baker.html'?")
    }

    @Test("reports two pages at one address, capitals and small letters alike")
    func twice() {
        let found = SiteCheck.faults(of: [page("roles/a.html", ""), page("roles/A.html", "")])
        #expect(found.map(\.rule.id) == ["RB0805"])
    }

    private func page(_ path: String, _ html: String) -> File { File(path: path, bytes: Array(html.utf8)) }
}
