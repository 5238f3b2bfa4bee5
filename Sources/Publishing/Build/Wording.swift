import Diagnostics
import Linking
import Markdown
import Rendering
import Repair
import Roles

/// The words that guides are read with: names of tools and skills, and the words of section headings.
///
/// Both come from YAML files, the built-in ones and the site's own in `content/vocabulary/`. In the vocabulary the
/// site's own files extend the built-in ones; of a heading's meanings the one in `rolebook.yml` comes first, then the
/// site's own, then English.
struct Wording: Sendable {
    let matcher: Matcher
    let lexicon: Lexicon
    let headingWords: HeadingWords
    /// The vocabulary files that the site itself brings, by path.
    let ownVocabulary: Set<String>

    /// Reads both at the same time: they come from files of their own.
    static func read(_ own: [InputFile], sectionWords: SectionWords?) async -> Diagnosed<Wording> {
        var findings = Findings()
        let builtIn = BuiltInFiles.vocabulary.without(copiesIn: own)
        let ownVocabulary = Set(own.without(copiesIn: BuiltInFiles.vocabulary).map(\.path))
        let words = own.filter(\.isLexicon).englishFirst + builtIn.filter(\.isLexicon).englishFirst
        async let readMatcher = matcher((builtIn + own).filter { !$0.isLexicon })
        async let readLexicon = lexicon(words, sectionWords)
        let matcher = findings.take(await readMatcher)
        var lexicon = findings.take(await readLexicon)
        let tools = matcher.vocabulary.entities.filter { $0.id.kind == .tool }
        lexicon.names = Set(tools.map { $0.name.lowercased() })
        return Diagnosed(
            Wording(
                matcher: matcher, lexicon: lexicon, headingWords: lexicon.headingWords, ownVocabulary: ownVocabulary),
            findings.diagnostics)
    }

    @concurrent
    private static func matcher(_ files: [InputFile]) async -> Diagnosed<Matcher> {
        var findings = Findings()
        var vocabulary = findings.take(await readVocabulary(files.filter { !$0.isCodes }))
        let codes = await nodes(files.filter(\.isCodes), &findings)
        vocabulary.occupations = findings.take(
            OccupationCodes.decode(files: codes.map { (path: $0.path, root: $0.node) }))
        return Diagnosed(Matcher(vocabulary), findings.diagnostics)
    }

    @concurrent
    private static func lexicon(_ files: [InputFile], _ sectionWords: SectionWords?) async -> Diagnosed<Lexicon> {
        var findings = Findings()
        let nodes = await nodes(files, &findings)
        let lexicon = findings.take(Lexicon.decode([sectionWords].compactMap(\.self) + nodes))
        return Diagnosed(lexicon, findings.diagnostics)
    }

    /// The trees of several files, read at the same time.
    private static func nodes(_ files: [InputFile], _ findings: inout Findings) async -> [(
        path: String, node: YAMLNode
    )] {
        let trees = await Workers(count: files.count).map(files) { $0.yaml }
        return zip(files, trees).compactMap { file, tree in findings.take(tree).map { (path: file.path, node: $0) } }
    }
}

extension InputFile {
    fileprivate var isCodes: Bool { name == "codes.yml" }
    fileprivate var isLexicon: Bool { name.hasPrefix("sections/") }
}

extension [InputFile] {
    fileprivate var englishFirst: [InputFile] {
        filter { $0.name == "sections/en.yml" } + filter { $0.name != "sections/en.yml" }
    }
}
