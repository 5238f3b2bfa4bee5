package import Diagnostics
package import Markdown
package import Repair

/// The words by which guides are read, in all languages that the data files bring.
///
/// Word lists are data, not code: `vocabulary/sections/<language>.yml` holds one per language, and a site can add its
/// own. A word that several languages use keeps the meaning of the file that comes first.
package struct Lexicon: Sendable {
    /// Kinds of sections by heading key.
    private(set) package var kinds: [String: SectionKind] = [:]
    /// Kinds by what a heading that no list holds may say anywhere in it.
    private(set) var clues: [String: SectionKind] = [:]
    private(set) var major: [String] = []
    private(set) var closing: Set<String> = []
    private(set) var phaseWords: Set<String> = []
    private(set) var titleWords: Set<String> = []
    private(set) var objectives: Set<String> = []
    private(set) var resourceLabels: Set<String> = []
    private(set) var projectLabels: Set<String> = []
    private(set) var questionWords: Set<String> = []
    private(set) var answerWords: Set<String> = []
    /// What stands before another name of a role, such as `also known as`; the longest first.
    private(set) var otherNames: [String] = []
    private(set) var articles: Set<String> = []
    /// Words for `or`.
    private(set) var alternatives: Set<String> = []
    /// Words behind a noun that leave it the head of a heading: `of` in `tools of the trade`.
    private(set) var prepositions: Set<String> = []
    /// Words that ask for the noun behind them: `which` in `Which tools do they use?`.
    private(set) var interrogatives: Set<String> = []
    /// Verbs by which a question is put without a question mark, such as `explain`.
    private(set) var imperatives: Set<String> = []
    /// The nouns that end the names of occupations, such as `engineer`.
    private(set) var occupations: Set<String> = []
    /// The nouns that begin them in languages that put the noun first, such as `chef` in `chef de projet`.
    private(set) var leadingOccupations: Set<String> = []
    private(set) var resourceKinds: [Resource.Kind: Set<String>] = [:]
    private(set) var amountWords: [String: [String]] = [:]
    private(set) var cues: [String] = []
    private(set) var groupNouns: Set<String> = []
    /// Words by the name of their list, such as `perYear` or `notPay`.
    private(set) var payWords: [String: [String]] = [:]
    private(set) var payTerms = PayTerms()
    private(set) var statisticWords: [String: [String]] = [:]
    private(set) var units: [String: [String]] = [:]
    /// The units that phases are counted in: weeks, months and years.
    private(set) var phaseUnits: Set<String> = []
    private(set) var levelWords: [String: [String]] = [:]
    private(set) var levels = LevelVocabulary(CareerLevelName.english)
    private(set) var payGrammar = PayVocabulary(.english)
    private(set) var spanWords = SpanVocabulary(.english)
    /// Names of tools in lower case: they tell a group's label from its members.
    package var names: Set<String> = []

    package init() {}

    /// Reads word lists in the order given; an unknown key or kind is reported and the rest is used.
    package static func decode(_ files: [(path: String, node: YAMLNode)]) -> Diagnosed<Lexicon> {
        var lexicon = Lexicon()
        var diagnostics: [Diagnostic] = []
        lexicon.kinds.reserveCapacity(files.reduce(0) { $0 + ($1.node["sections"]?.wordCount ?? 0) })
        for file in files {
            for entry in file.node.entries ?? [] {
                lexicon.add(entry, path: file.path, &diagnostics)
            }
        }
        lexicon.payGrammar = PayVocabulary(lexicon.joinedPayWords)
        lexicon.payTerms = PayTerms(lexicon.payWords)
        lexicon.statisticWords = lexicon.joinedStatisticWords
        lexicon.spanWords = SpanVocabulary(lexicon.joinedSpanWords)
        lexicon.phaseUnits = Set(["week", "month", "year"].flatMap { lexicon.units[$0] ?? [] })
        lexicon.levels = LevelVocabulary(lexicon.levelWords)
        return Diagnosed(lexicon, diagnostics)
    }

    private mutating func add(_ entry: YAMLNode.Entry, path: String, _ diagnostics: inout [Diagnostic]) {
        let words = (entry.value.strings ?? []).map { $0.lowercased() }
        switch entry.key {
        case "language": break
        case "sections": Self.addKinds(entry.value, to: &kinds, path: path, &diagnostics)
        case "clues": Self.addKinds(entry.value, to: &clues, path: path, &diagnostics)
        case "major": addMajor(words)
        case "closing": closing.formUnion(words)
        case "phases": phaseWords.formUnion(words)
        case "roadmapWords": titleWords.formUnion(words)
        case "objectives": objectives.formUnion(words)
        case "resources": resourceLabels.formUnion(words)
        case "projects": projectLabels.formUnion(words)
        case "questions": questionWords.formUnion(words)
        case "answers": answerWords.formUnion(words)
        case "otherNames": addOtherNames(words)
        case "articles": articles.formUnion(words)
        case "alternatives": alternatives.formUnion(words)
        case "prepositions": prepositions.formUnion(words)
        case "interrogatives": interrogatives.formUnion(words)
        case "imperatives": imperatives.formUnion(words)
        case "occupations": occupations.formUnion(words)
        case "leadingOccupations": leadingOccupations.formUnion(words)
        case "resourceKinds": addResourceKinds(entry.value)
        case "amounts": Self.merge(entry.value, into: &amountWords)
        case "groupNouns": groupNouns.formUnion(words)
        case "cues": cues += entry.value.strings ?? []
        case "units": Self.merge(entry.value, into: &units)
        case "levels": Self.merge(entry.value, into: &levelWords)
        case "salary": Self.merge(entry.value, into: &payWords)
        default:
            let place = SourceLocation(path: path, line: entry.line, column: entry.column)
            diagnostics.append(
                Diagnostic(
                    .unknownLexiconKey, at: place, "'\(entry.key)' is no list of section words",
                    suggestion: nearMiss(of: entry.key, among: Self.keys).map { "did you mean '\($0)'?" }))
        }
    }

    private static let keys = [
        "alternatives", "amounts", "answers", "articles", "closing", "clues", "cues", "groupNouns", "imperatives",
        "interrogatives",
        "language", "leadingOccupations", "levels", "major", "objectives", "occupations", "otherNames", "phases",
        "prepositions",
        "projects", "questions", "resourceKinds", "resources", "roadmapWords", "salary", "sections", "units",
    ]

    private mutating func addMajor(_ words: [String]) {
        var known = Set(major)
        major += words.filter { known.insert($0).inserted }
    }

    /// Adds to the kinds alone: while the whole lexicon is held as well, every change of the table would copy it.
    private static func addKinds(
        _ node: YAMLNode, to kinds: inout [String: SectionKind], path: String, _ diagnostics: inout [Diagnostic]
    ) {
        for entry in node.entries ?? [] {
            guard let kind = SectionKind(rawValue: entry.key) else {
                let place = SourceLocation(path: path, line: entry.line, column: entry.column)
                let near = nearMiss(of: entry.key, among: SectionKind.allCases.map(\.rawValue))
                diagnostics.append(
                    Diagnostic(
                        .unknownSectionKind, at: place, "'\(entry.key)' is no kind of section",
                        suggestion: near.map { "did you mean '\($0)'?" }))
                continue
            }
            for word in entry.value.strings ?? [] {
                let key = HeadingKey.key(ofWord: word)
                if let first = kinds.updateValue(kind, forKey: key) { kinds[key] = first }
            }
        }
    }

    private mutating func addOtherNames(_ words: [String]) {
        otherNames = (otherNames + words).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }

    private mutating func addResourceKinds(_ node: YAMLNode) {
        for entry in node.entries ?? [] {
            guard let kind = Resource.Kind(rawValue: entry.key) else { continue }
            resourceKinds[kind, default: []].formUnion((entry.value.strings ?? []).map { $0.lowercased() })
        }
    }

    private static func merge(_ node: YAMLNode, into lists: inout [String: [String]]) {
        for entry in node.entries ?? [] {
            lists[entry.key, default: []] += (entry.value.strings ?? []).map { $0.lowercased() }
        }
    }

    /// Kinds whose sections hardly stand below another: what guides are divided into.
    static let mainKinds: [SectionKind] = [
        .overview, .responsibilities, .requirements, .tools, .careerDevelopment, .marketDemand, .salary, .trends,
        .challenges, .bestPractices, .qa, .relatedRoles, .conclusion, .learningPath, .workEnvironment,
    ]

    /// Kinds whose parts may be called by anything: a challenge, a trend.
    private static let gatheringKinds: [SectionKind] = [.softSkills, .trends, .challenges, .bestPractices]

    /// Words that a phase may be called by when it has no other: `Week 1-3: Doughs`.
    private var timeWords: Set<String> {
        phaseUnits.filter { $0.utf8.count > 3 }
    }

    /// What structural recovery needs to know of these words.
    package var headingWords: HeadingWords {
        HeadingWords(
            subjects: kinds.mapValues(\.rawValue), clues: clues.mapValues(\.rawValue),
            mainSubjects: Set(Self.mainKinds.map(\.rawValue)), openingSubjects: [SectionKind.overview.rawValue],
            gatheringSubjects: Set(Self.gatheringKinds.map(\.rawValue)), major: major,
            closing: closing,
            toolHeadings: Set(kinds.filter { $0.value == .tools }.keys),
            listHeadings: Set(kinds.filter { [.resources, .community, .projects].contains($0.value) }.keys),
            questionHeadings: Set(kinds.filter { $0.value == .qa }.keys), groupNouns: groupNouns, names: names,
            cues: cues, phaseWords: phaseWords.union(timeWords), occupations: occupations.union(leadingOccupations))
    }
}

extension YAMLNode {
    /// How many words the lists of a mapping hold.
    fileprivate var wordCount: Int {
        (entries ?? []).reduce(0) { $0 + ($1.value.sequence?.count ?? 1) }
    }
}
