import Foundation
import Testing

@testable import Publishing

@Suite("What a role's page says in the words of schema.org")
struct StructuredDataTests {
    /// The guides of this package, built into a site.
    private static let guides = Task {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = try TemporaryFolder()
        let settings = BuildSettings(content: root.appending(path: "content").path, output: folder.path("public"))
        _ = await build(settings)
        return folder
    }

    private static func pages() async throws -> [(page: String, script: String)] {
        let folders = [try await guides.value, try await ExampleGuides.site.value.folder]
        return folders.flatMap { folder -> [(String, String)] in
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path("public/roles"))) ?? []
            return names.filter { $0.hasSuffix(".html") && $0 != "index.html" }.sorted().compactMap { name in
                let page = folder.text("public/roles/\(name)") ?? ""
                let start = page.range(of: "<script type=\"application/ld+json\">")?.upperBound ?? page.endIndex
                let end = page[start...].range(of: "</script>")?.lowerBound ?? page.endIndex
                return (page, String(page[start..<end]))
            }
        }
    }

    private static func graph(_ script: String) throws -> [[String: Any]] {
        let root = try JSONSerialization.jsonObject(with: Data(script.utf8)) as? [String: Any]
        #expect(root?["@context"] as? String == "https://schema.org")
        return try #require(root?["@graph"] as? [[String: Any]])
    }

    @Test("stands on the page too: every text, and every figure of pay")
    func visible() async throws {
        let pages = try await Self.pages()
        #expect(pages.count >= 11)
        for (page, script) in pages {
            let text = visibleText(page)
            for node in try Self.graph(script) { check(node, in: text) }
        }
    }

    private func check(_ value: Any, in text: String) {
        switch value {
        case let node as [String: Any]:
            for (key, value) in node where !["@type", "timeRequired", "timeToComplete", "duration"].contains(key) {
                if let number = value as? NSNumber, key != "position" {
                    #expect(text.contains(grouped(number.intValue)), "\(key): \(number)")
                } else if let word = value as? String, key == "currency" {
                    #expect(text.contains(word == "USD" ? "$" : word))
                } else {
                    check(value, in: text)
                }
            }
        case let list as [Any]: for element in list { check(element, in: text) }
        case let words as String:
            let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(text.contains(words))
        default: break
        }
    }

    private func grouped(_ number: Int) -> String {
        number < 1000 ? "\(number)" : grouped(number / 1000) + "," + String("\(number % 1000 + 1000)".dropFirst())
    }

    @Test("holds no sign that ends its element or opens a comment")
    func safe() async throws {
        for (_, script) in try await Self.pages() {
            #expect(!script.isEmpty)
            #expect(!script.unicodeScalars.contains { "<>&\u{2028}\u{2029}\n".unicodeScalars.contains($0) })
        }
    }

    @Test("has the parts that the guide has, and no others")
    func parts() async throws {
        let site = try await ExampleGuides.site.value
        func types(_ slug: String) throws -> [String] {
            let page = site.file("roles/\(slug).html")
            let script = page.split(separator: "<script type=\"application/ld+json\">").last ?? ""
            return try Self.graph(String(script.split(separator: "</script>").first ?? "")).compactMap {
                $0["@type"] as? String
            }
        }
        #expect(
            try types("data-analyst") == [
                "Occupation", "BreadcrumbList", "FAQPage", "EducationalOccupationalProgram",
            ])
        #expect(try types("data-engineer") == ["Occupation", "BreadcrumbList", "EducationalOccupationalProgram"])
        #expect(try types("nurse") == ["Occupation", "BreadcrumbList"])
    }

    @Test("states bands as smallest and largest values, an open bound not at all")
    func bands() async throws {
        let page = try await ExampleGuides.site.value.file("roles/data-analyst.html")
        let script = String(page.split(separator: "<script type=\"application/ld+json\">").last ?? "")
        let graph = try Self.graph(String(script.split(separator: "</script>").first ?? ""))
        let salary = try #require(graph[0]["estimatedSalary"] as? [[String: Any]])
        #expect(salary.map { $0["@type"] as? String } == Array(repeating: "MonetaryAmount", count: 3))
        #expect(salary.map { $0["minValue"] as? Int } == [50_000, 70_000, 90_000])
        #expect(salary.map { $0["maxValue"] as? Int } == [70_000, 90_000, nil])
        #expect(salary.allSatisfy { $0["percentile10"] == nil && $0["median"] == nil })
        let places = try #require(graph[0]["occupationLocation"] as? [[String: String]])
        #expect(places == [["@type": "Country", "name": "United States"]])
    }

    @Test("gives codes of occupations as mapped, and faults of a file of codes with their places")
    func codes() async throws {
        let folder = try await Self.guides.value
        let page = visibleText(folder.text("public/roles/ai-engineer.html") ?? "")
        #expect(page.contains("2511.11 artificial intelligence engineer ESCO 1.2, mapped, close match"))
        let site = try await TestSite([
            "nurse.md": ExampleGuides.nurse,
            "vocabulary/codes.yml": """
            roles:
              - title: Nurses
                codes:
                  - { scheme: esko, code: "2221.1", label: nurse, match: exact }
                  - { scheme: esco, code: "2221.1", label: nurse, match: same, note: x }
              - codes: []
            """,
        ])
        #expect(
            site.messages(of: "RB0661", "RB0662", "RB0663", "RB0664") == [
                "content/vocabulary/codes.yml:2:5: RB0664 'Nurses' has codes and is no role of these guides "
                    + "| did you mean 'Nurse'?",
                "content/vocabulary/codes.yml:4:19: RB0663 esko is no scheme | write esco",
                "content/vocabulary/codes.yml:5:62: RB0663 same is no match | write one of exact, close, broad",
                "content/vocabulary/codes.yml:5:68: RB0662 note is no key of a code",
                "content/vocabulary/codes.yml:6:5: RB0661 an entry has a title and a list of codes",
            ])
    }
}
