import Diagnostics
import Linking
import Markdown
import Rendering
import Repair
import Roles

/// Reads guides, several at a time, and joins them into one library; drafts are left out unless they are asked for.
///
/// What `memory` holds of an earlier build is not read again.
func readLibrary(
    of sources: SourceFolder, configuration: Configuration, workers: Workers, includesDrafts: Bool = false,
    memory: ReadingMemory? = nil
) async -> Diagnosed<ReadLibrary> {
    var findings = Findings()
    let reading = await wordReading(for: sources, configuration, memory)
    let wording = findings.take(reading.wording)
    let watchdog = Watchdog.shared
    let guides = await workers.map(sources.guides) { file in
        reading[file]
            ?? watchdog.watching(file.path) {
                readGuide(in: file, lexicon: wording.lexicon, words: wording.headingWords)
            }
    }
    let read = guides.compactMap { findings.take($0) }
    let published = includesDrafts ? read : read.filter { !$0.isDraft }
    findings.add(draftFindings(read, published))
    let linking = GuideLinking(published, matcher: wording.matcher)
    let files = Dictionary(sources.guides.map { ($0.path, $0) }) { first, _ in first }
    let linked = await workers.map(Array(published.indices)) { index in
        linking.linked(index, orAs: reading.linked(of: published[index], in: files))
    }
    async let kept: Void? = memory?.keep(reading.with(sources.guides, guides, published, linked))
    let library = findings.take(linking.library(of: linked, after: reading.library))
    await kept
    memory?.keep(library)
    return Diagnosed(ReadLibrary(library: library, ownVocabulary: wording.ownVocabulary), findings.diagnostics)
}

/// The last reading when it was done with the same words, else the words without any guide.
private func wordReading(
    for sources: SourceFolder, _ configuration: Configuration, _ memory: ReadingMemory?
) async -> ReadingMemory.Reading {
    let files = sources.vocabulary + [configuration.file].compactMap(\.self)
    if let last = memory?.reading(withWordsOf: files) { return last }
    let wording = await Wording.read(sources.vocabulary, sectionWords: configuration.sectionWords)
    return ReadingMemory.Reading(wordFiles: files, wording: wording)
}

private func draftFindings(_ read: [Guide], _ published: [Guide]) -> [Diagnostic] {
    guard read.count > published.count else { return [] }
    if published.isEmpty {
        return [
            Diagnostic(
                .contentEmpty, "all guides are drafts", suggestion: "ask for '--drafts', or take 'draft: true' away")
        ]
    }
    return read.filter(\.isDraft).map { guide in
        Diagnostic(.draftLeftOut, at: guide.source.location(line: 1), "this guide is a draft and is left out")
    }
}

/// A library and the vocabulary files that its site brings itself.
struct ReadLibrary: Sendable {
    let library: Library
    let ownVocabulary: Set<String>

    /// What the guides say together; looked for beside the making of pages.
    @concurrent
    func conflicts() async -> [Diagnostic] { consistencyFindings(in: library, ownVocabulary: ownVocabulary) }
}

/// Reads one file as a guide: repaired text, Markdown, recovered structure, typed content.
///
/// A file that is no text, or that the parser's limits keep out, is no guide; the findings say why.
func readGuide(in file: InputFile, lexicon: Lexicon, words: HeadingWords) -> Diagnosed<Guide?> {
    var findings = Findings()
    let source = findings.take(repairText(path: file.path, bytes: file.bytes))
    if findings.stop(isStrict: false) { return Diagnosed(nil, findings.diagnostics) }
    let listed = findings.take(restoreBullets(in: source))
    let document = findings.take(parse(listed))
    if document.blocks.isEmpty, findings.stop(isStrict: false) { return Diagnosed(nil, findings.diagnostics) }
    let article = findings.take(recover(document, words: words))
    let guide = findings.take(Roles.readGuide(article, lexicon: lexicon))
    return Diagnosed(guide, findings.diagnostics)
}
