import Foundation
import Testing

@Suite("rolebook serve")
struct ServeTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
    }

    /// Waits for the next change that a page at `generation` is told, and answers its mark and data.
    private func change(_ preview: Preview, after generation: String) -> (generation: String, data: String) {
        var body = ""
        while !body.contains("\ndata: ") {
            body = preview.get("/.rolebook/changes?after=\(generation)").body
            if body.isEmpty { return ("", "") }
        }
        let lines = body.split(separator: "\n")
        let id = lines.first { $0.hasPrefix("id: ") }?.dropFirst(4) ?? ""
        return (String(id), lines.filter { $0.hasPrefix("data: ") }.map { String($0.dropFirst(6)) }.joined())
    }

    /// The mark that a page carries for the script that follows the changes.
    private func generation(of page: String) -> String {
        String(page.split(separator: "live.js?after=").last?.prefix { $0 != "\"" } ?? "")
    }

    @Test("serves the site from the root, with a script that follows its changes, and writes nothing")
    func pages() throws {
        let preview = try Preview(in: place)
        let home = preview.get("/")
        #expect(home.status == 200)
        #expect(home["content-type"] == "text/html; charset=utf-8")
        #expect(home.body.contains("<script src=\"/.rolebook/live.js?after="))
        #expect(preview.get("/roles/data-analyst.html").body.contains("Data Analyst"))
        #expect(preview.get("/assets/style.css")["content-type"] == "text/css; charset=utf-8")
        #expect(preview.get("/.rolebook/live.js").body.contains("EventSource"))
        #expect(preview.get("/roles")["location"] == "/roles/")
        let missing = preview.get("/roles/gone.html")
        #expect(missing.status == 404)
        #expect(missing.body.contains("<base href=\"/\">"))
        #expect(place.names == ["content"])
        #expect(preview.stop() == 130)
    }

    @Test("leads links of a site that is published in a folder of its server to their pages")
    func root() throws {
        try place.write("rolebook.yml", "baseURL: https://example.org/my%20guides/careers/")
        let preview = try Preview(in: place)
        let missing = preview.get("/gone.html")
        #expect(missing.status == 404)
        #expect(missing.body.contains("href=\"/my%20guides/careers/roles/"))
        #expect(preview.get("/my%20guides/careers/roles/").body == preview.get("/roles/").body)
        #expect(preview.get("/my%20guides/careers/roles/data-analyst.html").status == 200)
        #expect(preview.get("/my%20guides/careers")["location"] == "/my%20guides/careers/")
        #expect(preview.get("/my%20guides/").status == 404)
    }

    @Test("answers with tags, parts and heads, as browsers ask for them")
    func protocols() throws {
        let preview = try Preview(in: place)
        let file = preview.get("/assets/style.css")
        let tag = try #require(file["etag"])
        #expect(preview.get("/assets/style.css", "If-None-Match: \(tag)").status == 304)
        #expect(preview.get("/assets/style.css", "If-None-Match: \"old\"").status == 200)
        let part = preview.get("/assets/style.css", "Range: bytes=0-9")
        #expect(part.status == 206)
        #expect(part.body == String(file.body.prefix(10)))
        #expect(part["content-range"] == "bytes 0-9/\(file.body.utf8.count)")
        #expect(preview.get("/assets/style.css", "Range: bytes=99999999-").status == 416)
        let head = preview.get("/assets/style.css", method: "HEAD")
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(head["content-length"] == "\(file.body.utf8.count)")
        #expect(preview.get("/", method: "POST").status == 405)
        #expect(file["x-content-type-options"] == "nosniff")
        #expect(file["content-security-policy"]?.contains("base-uri 'self'") == true)
    }

    @Test("lets no address lead out of the site, and no other name lead here")
    func refusals() throws {
        try place.write("secret.txt", "not for you")
        try FileManager.default.createSymbolicLink(
            atPath: "\(place.path)/content/link.md", withDestinationPath: "../content/analyst.md")
        let preview = try Preview(in: place)
        for target in [
            "/../secret.txt", "/%2e%2e/secret.txt", "//secret.txt", "/..%2fsecret.txt", "/%00", "/.git", "/a%5c..%5cb",
            "/\0", "/\0?a=1", "/?a=1\0", "/roles/\0.html", "/roles/data-analyst.html\0.png", "\0/", "\0",
        ] {
            let answer = preview.get(target)
            #expect([400, 404].contains(answer.status), "\(target): \(answer.status)")
            #expect(!answer.body.contains("not for you"))
        }
        for target in ["/?", "/?a=1&b", "/?a=%00", " /"] { #expect(preview.get(target).status == 200) }
        #expect(preview.get("/", "Host: evil.example").status == 403)
        #expect(preview.get("/", "X-Long: " + String(repeating: "x", count: 1 << 20)).status != 200)
        #expect(preview.get("/").status == 200)
    }

    @Test("row 75: clients that send no whole request, or read no answer, keep nobody else waiting")
    func slowClients() throws {
        let preview = try Preview(in: place)
        let slow = (0..<60).compactMap { _ in preview.dawdle("GET / HTTP/1.1\r\nHost: loc") }
        let lazy = (0..<60).compactMap { _ in preview.dawdle("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") }
        #expect(slow.count + lazy.count == 120)
        #expect(preview.get("/").status == 200)
        #expect(preview.get("/roles/data-analyst.html").status == 200)
        for descriptor in slow + lazy { close(descriptor) }
        #expect(preview.get("/").status == 200)
    }

    @Test("tells pages to load again when a guide has changed, and only to take the new style when that has")
    func changes() throws {
        try place.write("theme/assets/style.css", "body { color: black }")
        let preview = try Preview(in: place, "--templates", "theme")
        let first = generation(of: preview.get("/roles/data-analyst.html").body)
        try place.write("content/analyst.md", Guides.analyst + "\n## Interview questions\n\n- What is a median?\n")
        let second = change(preview, after: first)
        #expect(second.data.contains(#""changed": "page""#))
        #expect(preview.get("/roles/data-analyst.html").body.contains("What is a median?"))
        try place.write("theme/assets/style.css", "body { color: navy }")
        let third = change(preview, after: second.generation)
        #expect(third.data.contains(#""changed": "style""#))
        #expect(preview.get("/assets/style.css").body.contains("navy"))
        let home = generation(of: preview.get("/").body)
        let missing = generation(of: preview.get("/roles/sound-designer.html").body)
        try place.write("content/new/designer.md", Guides.designer)
        #expect(change(preview, after: home).data.contains(#""changed": "page""#))
        #expect(change(preview, after: missing).data.contains(#""changed": "page""#))
        #expect(preview.get("/roles/sound-designer.html").status == 200)
    }

    @Test("tells a page nothing of a change that leaves it as it was")
    func otherPages() throws {
        let preview = try Preview(in: place)
        let glossary = preview.get("/glossary.html").body
        let role = generation(of: preview.get("/roles/data-analyst.html").body)
        try place.write("content/analyst.md", Guides.analyst + "\n## Interview questions\n\n- What is a median?\n")
        #expect(change(preview, after: role).data.contains(#""changed": "page""#))
        #expect(preview.get("/glossary.html").body == glossary)
        try place.write("content/analyst.md", [0x00])
        #expect(change(preview, after: generation(of: glossary)).data.contains(#""changed": "faults""#))
    }

    @Test("keeps the last good site and shows its faults over it, until they are mended")
    func faults() throws {
        let preview = try Preview(in: place)
        let good = preview.get("/roles/data-analyst.html").body
        try place.write("content/analyst.md", Array(Guides.analyst.utf8) + [0x00])
        let broken = change(preview, after: generation(of: good))
        #expect(broken.data.contains(#""changed": "faults""#))
        #expect(broken.data.contains("content/analyst.md:"))
        #expect(broken.data.contains("error[RB"))
        #expect(preview.get("/roles/data-analyst.html").body == good)
        #expect(change(preview, after: generation(of: good)).data == broken.data)
        try place.write("content/analyst.md", Guides.analyst)
        #expect(change(preview, after: broken.generation).data.contains(#""faults": """#))
        #expect(preview.written.contains("error[RB"))
    }

    @Test("serves what was published before until a build succeeds, and says so when there is nothing")
    func lastGoodSite() throws {
        try place.write("content/analyst.md", [0x00])
        let empty = try Preview(in: place)
        let nothing = empty.get("/")
        #expect(nothing.status == 503)
        #expect(nothing.body.contains("live.js"))
        try place.write("content/analyst.md", Guides.analyst)
        #expect(try place.run("build", "-q").status == 0)
        try place.write("content/analyst.md", [0x00])
        let preview = try Preview(in: place)
        #expect(preview.stop(SIGKILL) == SIGKILL)
        let again = try Preview(in: place)
        #expect(again.get("/roles/data-analyst.html").status == 200)
    }

    @Test("takes the next port when its own is in use, and no address that is none")
    func ports() throws {
        let first = try Preview(in: place)
        let second = try Preview(in: place, "--port", "\(first.port)")
        #expect(second.port > first.port)
        #expect(second.get("/").status == 200)
        let outcome = try place.run("serve", "-i", "example.org")
        #expect(outcome.status == 3)
        #expect(
            outcome.messages == [
                "rolebook: error[RB0913]: 'example.org' is no IP address",
                "help: write one such as 127.0.0.1 or ::1",
            ])
        #expect(try place.run("serve", "-p", "70000").status == 2)
    }
}
