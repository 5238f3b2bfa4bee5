import Roles

/// Where in a guide a text stands, as far as it decides what a name in it means.
struct Setting {
    /// The anchor of the nearest section; nil before the first one.
    var anchor: String?
    /// The kinds of the sections round the text, the nearest last.
    var kinds: [SectionKind] = []
    /// The text belongs to a list under a label such as "Tools to learn".
    var isToolGroup = false
    /// The text is an item of a list.
    var isInList = false
    /// The text is a heading or acts as one: it is read but never linked.
    var isHeading = false
    /// The text comes from a list in front matter.
    var isFrontMatter = false

    func entering(_ section: Section) -> Setting {
        Setting(anchor: section.anchor, kinds: kinds + [section.kind])
    }

    var kind: SectionKind? { kinds.last }

    /// The nearest section that says anything about the role's tools is a list of tools.
    var listsTools: Bool { isToolGroup || kind == .tools }

    /// What the lists here are of, where they are lists of names: tools, or skills with names of their own.
    var listedKind: EntityKind? {
        if listsTools { return .tool }
        return kind == .skills ? .skill : nil
    }

    /// The text is part of a list of skills or requirements.
    var listsSkills: Bool { strength == .declared && !listsTools }

    var strength: Mention.Strength {
        if isFrontMatter || isToolGroup { return .declared }
        for kind in kinds.reversed() {
            switch kind {
            case .tools, .skills, .softSkills, .requirements: return .declared
            case .phase, .learningPath: return .inPhase
            default: continue
            }
        }
        return .mentioned
    }

    /// Whether a name that is also a word may be taken as a name here, given evidence.
    var allowsAmbiguousNames: Bool {
        isFrontMatter || isToolGroup || kinds.contains { Self.requirementKinds.contains($0) }
    }

    /// Whether people do or build something here, with tools that the text names.
    var tellsOfWork: Bool { kinds.contains { [.responsibilities, .projects, .portfolio].contains($0) } }

    /// Whether a link whose text is the name of a tool leads away from what people need: among resources it is a work.
    var readsQuotations: Bool { allowsAmbiguousNames || tellsOfWork }

    /// The kinds of sections that say what a person must know.
    private static let requirementKinds: Set<SectionKind> = [
        .tools, .skills, .softSkills, .requirements, .experience, .certifications, .foundations, .topics,
        .learningPath, .phase, .prerequisites, .specializations, .specialization, .checklist, .checklistGroup,
    ]
}
