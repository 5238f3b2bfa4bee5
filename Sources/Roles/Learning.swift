/// One phase of a learning path.
package struct LearningPhase: Hashable, Sendable {
    package struct Group: Hashable, Sendable {
        package var label: String?
        package var topics: [String]

        package init(label: String?, topics: [String]) {
            self.label = label
            self.topics = topics
        }
    }

    package var number: Amount
    package var title: String
    package var objective: String?
    /// The weeks, months or years it runs from and to, counted from 1.
    package var span: UnitSpan?
    package var duration: Duration?
    package var groups: [Group] = []
    package var provenance: Provenance
    /// The anchor of the section that describes it.
    package var anchor: String

    package init(number: Amount, title: String, provenance: Provenance, anchor: String) {
        self.number = number
        self.title = title
        self.provenance = provenance
        self.anchor = anchor
    }

    package var topicCount: Int { groups.reduce(0) { $0 + $1.topics.count } }
}

/// Something to build in order to learn or to show what one can do.
package struct Project: Hashable, Sendable {
    package var title: String
    package var details: [String]
    /// The title of the phase it belongs to.
    package var phase: String?
    /// Whether it is meant to be shown to employers rather than learnt from.
    package var isPortfolio = false
    package var provenance: Provenance

    package init(title: String, details: [String], phase: String?, provenance: Provenance) {
        self.title = title
        self.details = details
        self.phase = phase
        self.provenance = provenance
    }
}

/// Something to learn from, typed as schema.org would type it.
package struct Resource: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable {
        case course, book, site, blog, newsletter, podcast, conference, community, documentation, paper, competition
        case datasetHub = "dataset-hub"
        case social
    }

    package var kind: Kind
    package var title: String
    /// The persons who made it, as written.
    package var author: String?
    /// The school, platform or house that offers it.
    package var provider: String?
    package var note: String?
    package var url: String?
    /// The title of the phase it belongs to.
    package var phase: String?
    /// The line of the first mention when the same work is listed again.
    package var firstLine: Int?
    package var provenance: Provenance

    package init(kind: Kind, title: String, provenance: Provenance) {
        self.kind = kind
        self.title = title
        self.provenance = provenance
    }
}

/// A question and its answer.
package struct QuestionAnswer: Hashable, Sendable {
    package var question: String
    package var answer: String
    package var provenance: Provenance

    package init(question: String, answer: String, provenance: Provenance) {
        self.question = question
        self.answer = answer
        self.provenance = provenance
    }
}
