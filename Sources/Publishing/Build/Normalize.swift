import Diagnostics
import Markdown
import Roles

/// A guide in its canonical form.
package struct Normalization: Sendable {
    package let result: BuildResult
    /// The Markdown; nil when the guide could not be read without an error.
    package let text: [UInt8]?
}

/// Writes a guide as clean Markdown, and with `rewriting` puts it in the place of its file.
///
/// The text is read again before it is given out: when the guide would not come back as it is, nothing is changed.
package func normalize(_ settings: BuildSettings, rewriting: Bool) async -> Normalization {
    var findings = Findings(reading: settings)
    let sources = findings.take(SourceFolder.read(at: settings.content))
    let words = findings.configuration.sectionWords
    let text = findings.take(
        await canonicalText(of: sources, named: RawPath(settings.content), sectionWords: words))
    if rewriting, let text, let file = sources.guides.first, text != file.bytes {
        findings.add(rewrite(RawPath(settings.content), as: text))
    }
    return Normalization(result: BuildResult(findings, settings, files: sources.all), text: text)
}

private func canonicalText(
    of sources: SourceFolder, named path: RawPath, sectionWords: SectionWords?
) async -> Diagnosed<[UInt8]?> {
    guard let file = sources.guides.first else { return Diagnosed(nil) }
    guard file.path == path.description else {
        let fault = Diagnostic(
            .usage, "'\(path)' is a folder; 'normalize' takes a single guide", suggestion: "name one of its files")
        return Diagnosed(nil, [fault])
    }
    var findings = Findings()
    let lexicon = findings.take(await Wording.read(sources.vocabulary, sectionWords: sectionWords)).lexicon
    let words = lexicon.headingWords
    let guide = findings.take(readGuide(in: file, lexicon: lexicon, words: words))
    guard let guide, !findings.stop(isStrict: false) else { return Diagnosed(nil, findings.diagnostics) }
    let text = canonicalMarkdown(of: guide)
    let copy = InputFile(path: file.path, name: file.name, bytes: text)
    guard let again = readGuide(in: copy, lexicon: lexicon, words: words).value, canonicalMarkdown(of: again) == text
    else {
        findings.add([
            Diagnostic(
                .notCanonical, at: guide.source.location(line: 1), "the guide would be read differently afterwards",
                suggestion: "the file is left as it is; mend what the other messages name and try again")
        ])
        return Diagnosed(nil, findings.diagnostics)
    }
    return Diagnosed(text, findings.diagnostics)
}

private func rewrite(_ path: RawPath, as text: [UInt8]) -> [Diagnostic] {
    do throws(SystemError) {
        try replaceFile(at: path, with: text)
        return []
    } catch {
        return [Diagnostic(.outputFailed, at: SourceLocation(path: path.description), error.message)]
    }
}
