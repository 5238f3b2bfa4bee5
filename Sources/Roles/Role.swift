package import Markdown

/// An occupation as one guide describes it.
///
/// The typed lists hold what was read from the sections; the sections hold every block of the guide, so nothing that
/// was not understood is lost.
package struct Role: Hashable, Sendable {
    package var title: String
    package var lines: LineRange
    /// The name of the role's page as its author states it; nil when it is made from the title.
    package var slug: String?
    package var alternateTitles: [String] = []
    package var summary: String?
    /// The blocks that stand before the role's first section.
    package var lead: [Block] = []
    package var sections: [Section] = []
    package var responsibilities: [Responsibility] = []
    package var declaredSkills: [DeclaredSkill] = []
    package var salaryBands: [SalaryBand] = []
    package var salaryObservations: [SalaryObservation] = []
    package var levels: [CareerLevel] = []
    package var phases: [LearningPhase] = []
    package var questions: [QuestionAnswer] = []
    package var projects: [Project] = []
    package var resources: [Resource] = []
    package var relatedRoles: [RoleReference] = []
    package var careerPaths: [NamedPoint] = []
    package var specializations: [Specialization] = []
    package var education: [EducationRequirement] = []
    package var experience: [ExperienceRequirement] = []
    package var prerequisites: [Prerequisite] = []
    package var timelines: [Timeline] = []
    package var toolGroups: [ToolGroup] = []
    package var applications: [NamedPoint] = []
    package var trends: [NamedPoint] = []
    package var challenges: [NamedPoint] = []
    package var bestPractices: [NamedPoint] = []
    package var impact: [NamedPoint] = []
    package var advice: [NamedPoint] = []
    package var checklists: [Checklist] = []
    package var employers: [Employer] = []
    package var comparisons: [Comparison] = []
    package var marketDemand: MarketDemand?

    package init(title: String, lines: LineRange) {
        self.title = title
        self.lines = lines
    }
}

/// The name of another role as a guide mentions it.
package struct RoleReference: Hashable, Sendable {
    package var title: String
    package var note: String?
    package var provenance: Provenance

    package init(title: String, note: String? = nil, provenance: Provenance) {
        self.title = title
        self.note = note
        self.provenance = provenance
    }
}

/// One thing that people in the role do.
package struct Responsibility: Hashable, Sendable {
    package var group: String?
    /// The name in front of a colon or of an explaining paragraph.
    package var term: String?
    /// What the paragraph or the words behind the colon say; where a section was run together in one line, the whole
    /// item with its term.
    package var text: String
    package var provenance: Provenance

    package init(group: String? = nil, term: String? = nil, text: String, provenance: Provenance) {
        self.group = group
        self.term = term
        self.text = text
        self.provenance = provenance
    }
}

/// A skill that a guide lists as required, in its own words.
package struct DeclaredSkill: Hashable, Sendable {
    package var group: String?
    /// The name in front of a colon or dash; the text still begins with it.
    package var name: String?
    package var text: String
    package var provenance: Provenance

    package init(group: String? = nil, name: String? = nil, text: String, provenance: Provenance) {
        self.group = group
        self.name = name
        self.text = text
        self.provenance = provenance
    }
}
