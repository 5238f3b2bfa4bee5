import Foundation

/// What a fixture guide says, as written down by hand beside it.
struct ExpectedGuide: Decodable, Sendable {
    struct Role: Decodable, Sendable {
        let title: String
        let sections: [Section]
        let salaryBands: [Band]
        let phases: [Phase]
        let qa: [Question]
        let responsibilities: [Duty]
    }

    struct Section: Decodable, Sendable {
        let kind: String
        let kindAccept: [String]?
        let lines: [Int]
        let children: [Section]

        var flattened: [Section] { [self] + children.flatMap(\.flattened) }
        var kinds: [String] { kindAccept ?? [kind] }
    }

    struct Band: Decodable, Hashable, Sendable {
        let level: String?
        let min: Double?
        let max: Double?
        let currency: String?
        let period: String?
        let openMax: Bool
        let yearsMin: Int?
        let yearsMax: Int?
    }

    struct Phase: Decodable, Hashable, Sendable {
        let n: Double
        let title: String
        let start: Int?
        let end: Int?
        let unit: String?
        let topicsCount: Int
    }

    struct Question: Decodable, Hashable, Sendable {
        let question: String
        let answer: String
    }

    /// A duty by its name, or by its words when it has none.
    struct Duty: Decodable, Hashable, Sendable {
        let name: String

        private enum Key: CodingKey { case term, text }

        init(name: String) { self.name = name }

        init(from decoder: any Decoder) throws {
            if let text = try? decoder.singleValueContainer().decode(String.self) {
                name = text
            } else {
                let parts = try decoder.container(keyedBy: Key.self)
                let term = try parts.decodeIfPresent(String.self, forKey: .term)
                name = try term ?? parts.decode(String.self, forKey: .text)
            }
        }
    }

    let roles: [Role]
}
