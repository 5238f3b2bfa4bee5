import Search
import Testing

@Suite("Queries", .enabled(if: Engine.isPresent, "needs Node.js")) struct QueryTests {
    private let engine = Engine(files: buildIndex(SampleGuide.entries, links: SampleGuide.links))

    @Test("The page that was meant comes first") func findsPage() throws {
        let cases = [
            ("pytorch", "tools/pytorch.html"), ("PyTorch", "tools/pytorch.html"), ("pyt", "tools/pytorch.html"),
            ("python", "tools/python.html"), ("reinforcment", "skills/rl.html"), ("rienforcement", "skills/rl.html"),
            ("reinforcement learning", "skills/rl.html"), ("rl", "skills/rl.html"),
            ("learning researcher", "roles/rl.html"), ("mle", "roles/mle.html"), ("ml engineer", "roles/mle.html"),
            ("machine learning engineers", "roles/mle.html"), ("c++", "tools/cpp.html"), ("c#", "tools/csharp.html"),
            ("c", "tools/c.html"), (".net", "tools/dotnet.html"), ("net", "tools/dotnet.html"),
            ("node.js", "tools/node.html"), ("nodejs", "tools/node.html"), ("node js", "tools/node.html"),
            ("sklearn", "tools/scikit-learn.html"), ("scikit learn", "tools/scikit-learn.html"),
            ("scikitlearn", "tools/scikit-learn.html"), ("k8s", "tools/kubernetes.html"),
            ("kubernets", "tools/kubernetes.html"), ("ukbernetes", "tools/kubernetes.html"), ("sql", "skills/sql.html"),
            ("ingenieur", "roles/ingenieur.html"), ("INGÉNIEUR DONNEES", "roles/ingenieur.html"),
            ("naive models", "roles/mle.html"), ("学习", "skills/shen-du.html"), ("深", "skills/shen-du.html"),
            ("θεωρια", "skills/theoria.html"), ("__proto__", "skills/proto.html"),
            ("constructor", "skills/constructor.html"), ("pytorch zebra", "tools/pytorch.html"),
        ]
        for ((query, path), answer) in zip(cases, try engine.answers(cases.map(\.0))) {
            #expect(answer.paths.first == path, "\(query)")
        }
    }

    @Test("Pay by level leads to a role's page") func findsPay() throws {
        let first = try engine.answers(["salary senior"]).first?.paths.first
        #expect(first?.hasPrefix("roles/") == true)
    }

    @Test("An odd query finds nothing and breaks nothing") func survivesOddQueries() throws {
        let queries = [
            "%", "%E0", "zzzzqqq", "🤖", "محرك", "\u{0}", "\\", "((((", "toString", "hasOwnProperty",
            String(repeating: "q", count: 10_000), String(repeating: "zq ", count: 3_000),
        ]
        for (query, answer) in zip(queries, try engine.answers(queries)) {
            #expect(answer.total == 0, "\(query)")
        }
    }

    @Test("A query of nothing finds all that the choices allow") func findsAllOfAChoice() throws {
        let all = try engine.answers([" "]).first?.total
        let roles = try engine.answers([" "], chosen: ["Kind": "Roles"])
        #expect(all == SampleGuide.entries.count)
        #expect(roles.first?.paths.allSatisfy { $0.hasPrefix("roles/") } == true)
        #expect(roles.first?.total == SampleGuide.entries.count { $0.kind == .role })
    }

    @Test("Markup and broken escapes are words like others") func findsWordsOfMarkup() throws {
        #expect(try engine.answers(["<img src=x onerror=alert(1)>", "%E0%A4%A"]).count == 2)
    }

    @Test("Results are chosen by kind and by facet") func choosesByFacet() throws {
        let roles = try engine.answers(["python"], chosen: ["Kind": "Roles"])
        #expect(roles.first?.kinds == ["Roles", "Roles"])
        let juniors = try engine.answers(["sql"], chosen: ["Level": "Junior"])
        #expect(juniors.first?.paths == ["roles/ingenieur.html"])
        #expect(try engine.answers(["sql"], chosen: ["Level": "Nobody"]).first?.total == 2)
    }

    @Test("A word that most texts hold is not required") func ignoresCommonWords() throws {
        var limits = SearchLimits()
        limits.terms = 0
        let engine = Engine(files: buildIndex(LargeGuide.entries(roles: 40), limits: limits))
        let answers = try engine.answers(["common zebra", "common", "common occupation 7", "occupation shared 7"])
        #expect(answers.map(\.total) == [0, 40, 1, 1])
        #expect(answers.last?.paths == ["roles/7.html"])
    }
}
