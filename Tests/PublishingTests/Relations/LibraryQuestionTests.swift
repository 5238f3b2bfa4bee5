import Diagnostics
import Testing

@testable import Publishing

@Suite("A question about two roles")
struct LibraryQuestionTests {
    private func text(_ question: LibraryQuestion, _ site: TestSite) async -> String {
        let answer = await answer(question, BuildSettings(content: site.content))
        return String(decoding: answer.text ?? [], as: UTF8.self)
    }

    @Test("about the way between them is answered as on their page")
    func wayAgrees() async throws {
        let site = try await ExampleGuides.site.value
        let page = site.file("compare/data-analyst-data-engineer.html")
        for (origin, goal) in [("data-analyst", "data-engineer"), ("data-engineer", "data-analyst")] {
            let answer = await answer(.way(from: origin, to: goal), BuildSettings(content: site.content))
            let section = page.split(separator: "<section aria-labelledby=\"to-\(goal)\">").last ?? ""
            let shown = visibleText(String(section.split(separator: "</section>").first ?? ""))
            let words = String(decoding: answer.text ?? [], as: UTF8.self).split { " ():,\n".contains($0) }
            let shownWords = shown.split { " ():,".contains($0) }
            #expect(!words.isEmpty)
            #expect(words == shownWords)
        }
    }

    @Test("is told what to learn and where")
    func way() async throws {
        let site = try await ExampleGuides.site.value
        #expect(
            await text(.way(from: "Data Analyst", to: "data-engineer"), site) == """
                From Data Analyst to Data Engineer
                3 of the 5 things that Data Engineer lists as needed are not named by Data Analyst.

                Docker (tool)
                  Containers (phase, Data Engineer)
                  Docker Deep Dive (book, Data Engineer)

                Kubernetes (tool)
                  Containers (phase, Data Engineer)

                Needed, and taught in no phase and by no resource of these guides: Deep Learning

                """)
    }

    @Test("is told what they share, what each asks for alone, and what they pay")
    func comparison() async throws {
        let site = try await ExampleGuides.site.value
        let lines = await text(.comparison("data-analyst", "Data Engineer"), site).split(separator: "\n")
        #expect(
            lines.prefix(12).joined(separator: "\n") == """
                Data Analyst and Data Engineer
                Both name 1 skill and 1 tool. Data Analyst names 3 more, Data Engineer 3.
                Skills
                  Both (1): Machine Learning
                  Only Data Analyst (1): Statistics
                  Only Data Engineer (1): Deep Learning
                Tools
                  Both (1): Python
                  Only Data Analyst (2): SQL, pandas
                  Only Data Engineer (2): Docker, Kubernetes
                Pay
                          Data Analyst                Data Engineer               Both
                """)
        #expect(
            lines.dropFirst(12).prefix(2).joined(separator: "\n") == """
                  Entry   $50,000 – $70,000 a year    $60,000 – $80,000 a year    $60,000 – $70,000 a year
                  Senior  $90,000 – $120,000+ a year  $130,000 – $150,000 a year  $130,000 – $150,000 a year
                """)
    }

    @Test("about a role that no guide describes names the nearest")
    func unknown() async throws {
        let site = try await ExampleGuides.site.value
        let answer = await answer(.way(from: "data-analist", to: "pilot"), BuildSettings(content: site.content))
        #expect(answer.text == nil)
        #expect(answer.result.exitCode == .usageWrong)
        #expect(
            answer.result.report.diagnostics.filter { $0.rule == .unknownRole }.map {
                "\($0.message) | \($0.suggestion ?? "")"
            } == [
                "'data-analist' is no role of these guides | did you mean 'data-analyst'?",
                "'pilot' is no role of these guides | ",
            ])
    }
}
