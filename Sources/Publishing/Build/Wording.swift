import Diagnostics
import Linking
import Markdown
import Roles

/// The words that guides are read with: names of tools and skills, and the words of section headings.
///
/// Both come from YAML files, the built-in ones and the site's own in `content/vocabulary/`. In the vocabulary the
/// site's own files extend the built-in ones; of a heading's meanings the one in `rolebook.yml` comes first, then the
/// site's own, then English.
struct Wording: Sendable {
    let vocabulary: Vocabulary
    let lexicon: Lexicon
    /// The vocabulary files that the site itself brings, by path.
    let ownVocabulary: Set<String>

    /// Reads both at the same time: they come from files of their own.
    static func read(_ own: [InputFile], sectionWords: SectionWords?) async -> Diagnosed<Wording> {
        var findings = Findings()
        let builtIn = BuiltInFiles.vocabulary.without(copiesIn: own)
        let ownVocabulary = Set(own.without(copiesIn: BuiltInFiles.vocabulary).map(\.path))
        let words = own.filter(\.isLexicon).englishFirst + builtIn.filter(\.isLexicon).englishFirst
        async let names = readVocabulary((builtIn + own).filter { !$0.isLexicon && !$0.isCodes })
        async let readLexicon = decode(words) { Lexicon.decode([sectionWords].compactMap(\.self) + $0) }
        let codes = await decode((builtIn + own).filter(\.isCodes)) {
            OccupationCodes.decode(files: $0.map { (path: $0.path, root: $0.node) })
        }
        var vocabulary = findings.take(await names)
        vocabulary.occupations = findings.take(codes)
        var lexicon = findings.take(await readLexicon)
        lexicon.names = Set(vocabulary.entities.filter { $0.id.kind == .tool }.map { $0.name.lowercased() })
        return Diagnosed(
            Wording(vocabulary: vocabulary, lexicon: lexicon, ownVocabulary: ownVocabulary), findings.diagnostics)
    }

    @concurrent
    private static func decode<Value: Sendable>(
        _ files: [InputFile], _ decode: @Sendable ([(path: String, node: YAMLNode)]) -> Diagnosed<Value>
    ) async -> Diagnosed<Value> {
        var findings = Findings()
        let nodes = files.compactMap { file in findings.take(file.yaml).map { (path: file.path, node: $0) } }
        let decoded = findings.take(decode(nodes))
        return Diagnosed(decoded, findings.diagnostics)
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
