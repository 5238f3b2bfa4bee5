import Diagnostics
import Linking
import Markdown
import Rendering
import Repair

/// Reads the names of tools and skills: lists in YAML, and Markdown files of single entries with a text of their own.
@concurrent
func readVocabulary(_ files: [InputFile]) async -> Diagnosed<Vocabulary> {
    var findings = Findings()
    var lists: [(path: String, root: YAMLNode)] = []
    var pages: [VocabularyPage] = []
    let trees = await Workers(count: files.count).map(files) { $0.isMarkdown ? nil : $0.yaml }
    for (file, tree) in zip(files, trees) {
        if let tree {
            if let root = findings.take(tree) { lists.append((path: file.path, root: root)) }
        } else if let page = findings.take(readPage(in: file)) {
            pages.append(page)
        }
    }
    let vocabulary = findings.take(Vocabulary.decode(files: lists, pages: pages))
    return Diagnosed(vocabulary, findings.diagnostics)
}

private func readPage(in file: InputFile) -> Diagnosed<VocabularyPage?> {
    let parts = file.name.split(at: "/")
    let kinds: [Substring: EntityKind] = ["tools": .tool, "skills": .skill]
    guard parts.count == 2, let kind = kinds[parts[0]], let slug = parts[1].split(separator: ".").first else {
        let fault = Diagnostic(
            .vocabularyPagePlace, at: SourceLocation(path: file.path),
            "'\(file.name)' stands in neither 'tools' nor 'skills', so it is passed over",
            suggestion: "move it to vocabulary/tools/ or vocabulary/skills/")
        return Diagnosed(nil, [fault])
    }
    var findings = Findings()
    let source = findings.take(repairText(path: file.path, bytes: file.bytes))
    if findings.stop(isStrict: false) { return Diagnosed(nil, findings.diagnostics) }
    let document = findings.take(parse(source))
    return Diagnosed(VocabularyPage(document, kind: kind, slug: String(slug)), findings.diagnostics)
}

extension InputFile {
    fileprivate var isMarkdown: Bool { !name.hasSuffix(".yml") && !name.hasSuffix(".yaml") }

    var yaml: Diagnosed<YAMLNode?> { parseYAML(bytes, path: path, limits: .vocabulary) }
}
