import Foundation
import Markdown
import Roles

/// A fixture guide as written down by hand and as read, with the values of both in one form.
struct FixtureReading: Sendable {
    let name: String
    let expected: ExpectedGuide
    let found: Guide

    static let all = Result {
        let folder = RepositoryWords.root.appending(path: "Tests/Fixtures/Guides")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try files.filter { !$0.hasSuffix(".json") }.map { file in
            let url = folder.appending(path: file)
            let json = try Data(contentsOf: url.deletingPathExtension().appendingPathExtension("json"))
            return FixtureReading(
                name: file, expected: try decoder.decode(ExpectedGuide.self, from: json),
                found: try Guide.read(String(contentsOf: url, encoding: .utf8)))
        }
    }

    /// The roles expected, each with the role of that title, if one was read.
    var roles: [(expected: ExpectedGuide.Role, found: Role?)] {
        expected.roles.map { role in (role, found.roles.first { $0.title.words == role.title.words }) }
    }

    var titles: Score { Score(expected.roles.map(\.title.words), found.roles.map(\.title.words)) }

    var sections: Score {
        roles.reduce(Score()) { score, pair in
            var rest = (pair.found?.sections ?? []).flattened
            let wanted = pair.expected.sections.flatMap(\.flattened)
            let count = rest.count
            let hits = wanted.count { section in
                let match = rest.firstIndex {
                    section.kinds.contains($0.kind.rawValue) && abs($0.lines.first - section.lines[0]) <= 1
                }
                return match.map { rest.remove(at: $0) } != nil
            }
            return score + Score(expected: wanted.count, found: count, hits: hits)
        }
    }

    var bands: Score { score(\.salaryBands) { $0.salaryBands.map(\.expected) } }

    var phases: Score {
        score({ $0.phases.map(\.folded) }, { $0.phases.map(\.expected.folded) })
    }

    var questions: Score {
        score(
            { $0.qa.map { [$0.question.words, $0.answer.words] } },
            { $0.questions.map { [$0.question.words, $0.answer.words] } })
    }

    var duties: Score {
        score({ $0.responsibilities.map(\.name.words) }, { $0.responsibilities.map { ($0.term ?? $0.text).words } })
    }

    private func score<Value: Hashable>(
        _ expected: (ExpectedGuide.Role) -> [Value], _ found: (Role) -> [Value]
    ) -> Score {
        roles.reduce(Score()) { $0 + Score(expected($1.expected), $1.found.map(found) ?? []) }
    }
}

extension String {
    /// The letters, digits and signs of names, folded: marks of emphasis and punctuation do not count.
    var words: String {
        let bare = filter { !"*_`".contains($0) }.lowercased()
        return bare.split { !($0.isLetter || $0.isNumber || "+#".contains($0)) }.joined(separator: " ")
    }
}

extension ExpectedGuide.Phase {
    fileprivate var folded: Self {
        Self(n: n, title: title.words, start: start, end: end, unit: unit, topicsCount: topicsCount)
    }
}

extension LearningPhase {
    fileprivate var expected: ExpectedGuide.Phase {
        ExpectedGuide.Phase(
            n: number.value, title: title, start: span?.start, end: span?.end,
            unit: (span?.unit ?? duration?.unit)?.rawValue, topicsCount: topicCount)
    }
}

extension SalaryBand {
    fileprivate var expected: ExpectedGuide.Band {
        ExpectedGuide.Band(
            level: level?.rawValue, min: pay.min?.value, max: pay.max?.value, currency: pay.currency,
            period: pay.period?.rawValue, openMax: pay.openMax, yearsMin: years?.min, yearsMax: years?.max)
    }
}

extension Amount {
    fileprivate var value: Double { Double(units) + Double(hundredths) / 100 }
}
