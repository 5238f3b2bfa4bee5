import Diagnostics
import Linking
import Markdown
import Repair
import Roles
import Templates

/// A part of rolebook that reads bytes from strangers, with what must be true of whatever it makes of them.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// Repair of text: UTF-8 comes out, with the lines of the file.
    case text
    /// cmark-gfm behind the limits, and HTML from its tree: UTF-8 without a tag that rolebook does not write.
    case markdown
    /// The whole line up to the library: every line of the guide is accounted for.
    case guide
    /// Front matter and configuration: a tree within the limits, or a reason.
    case yaml
    /// Vocabulary files: entries or reasons.
    case vocabulary
    /// Templates: a page or a reason, and values stay escaped.
    case template

    /// What is not as it must be for these bytes, or nil.
    package func fault(of bytes: [UInt8]) -> String? {
        switch self {
        case .text: textFault(of: bytes)
        case .markdown: markdownFault(of: bytes)
        case .guide: guideFault(of: bytes)
        case .yaml: yamlFault(of: bytes)
        case .vocabulary: vocabularyFault(of: bytes)
        case .template: templateFault(of: bytes)
        }
    }
}

private func textFault(of bytes: [UInt8]) -> String? {
    let result = repairText(path: "x.md", bytes: bytes)
    if result.diagnostics.contains(where: { $0.severity == .error }) { return nil }
    guard String(validating: result.value.text, as: UTF8.self) != nil else { return "the text is no UTF-8" }
    if result.value.text.contains(0x0D) || result.value.text.contains(0) { return "a line end or NUL is left" }
    let again = repairText(path: "x.md", bytes: result.value.text)
    if again.diagnostics.contains(where: { $0.severity == .error }) { return "the repaired text is refused" }
    return lineEnds(of: bytes) == result.value.text.count { $0 == 0x0A } ? nil : "the number of lines differs"
}

/// LF, CRLF and CR alone each end a line.
private func lineEnds(of bytes: [UInt8]) -> Int {
    bytes.indices.count { index in
        bytes[index] == 0x0A || bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
    }
}

/// The source that a guide's bytes come to, or nil when they are refused as no text.
private func source(of bytes: [UInt8]) -> Source? {
    let text = repairText(path: "x.md", bytes: bytes)
    return text.diagnostics.contains { $0.severity == .error } ? nil : restoreBullets(in: text.value).value
}

private func markdownFault(of bytes: [UInt8]) -> String? {
    guard let source = source(of: bytes) else { return nil }
    let document = parse(source).value
    var html: [UInt8] = []
    var renderer = HTMLRenderer()
    renderer.write(document.blocks, into: &html)
    guard let text = String(validating: html, as: UTF8.self) else { return "the HTML is no UTF-8" }
    for name in ["<script", "<iframe", "<style", "<object", "href=\"javascript"] where text.contains(name) {
        return "the HTML holds '\(name)'"
    }
    var places: [Int] = []
    document.blocks.forEachBlock { places += [$0.lines.first, $0.lines.last] }
    return places.allSatisfy { 1...max(1, source.lineCount) ~= $0 } ? nil : "a block stands outside the file"
}

private func guideFault(of bytes: [UInt8]) -> String? {
    guard let source = source(of: bytes) else { return nil }
    let parsed = parse(source)
    // A guide with an error is not published, so that nothing of it need be accounted for.
    if parsed.value.blocks.isEmpty || parsed.diagnostics.contains(where: { $0.severity == .error }) { return nil }
    let article = recover(parsed.value, words: Words.lexicon.headingWords).value
    let guide = readGuide(article, lexicon: Words.lexicon).value
    let library = link(guides: [guide], vocabulary: Words.vocabulary).value
    return library.ledgerFaults.first.map { "\($0.location?.description ?? ""): \($0.message)" }
}

private func yamlFault(of bytes: [UInt8]) -> String? {
    let result = parseYAML(bytes, path: "x.yml", limits: .frontMatter)
    let isRefused = result.diagnostics.contains { $0.severity == .error }
    guard let root = result.value else { return nil }
    if depth(of: root) > YAMLLimits.frontMatter.depth + 1 { return "the tree is too deep" }
    return isRefused && result.diagnostics.isEmpty ? "no reason is given" : nil
}

private func depth(of node: YAMLNode) -> Int {
    switch node.value {
    case .scalar: 1
    case .sequence(let items): 1 + (items.map(depth).max() ?? 0)
    case .mapping(let entries): 1 + (entries.map { depth(of: $0.value) }.max() ?? 0)
    }
}

private func vocabularyFault(of bytes: [UInt8]) -> String? {
    guard let root = parseYAML(bytes, path: "tools.yml", limits: .vocabulary).value else { return nil }
    let vocabulary = Vocabulary.decode(files: [(path: "tools.yml", root: root)]).value
    let slugs = vocabulary.entities.map(\.id.slug)
    let isPlain = slugs.allSatisfy { slug in
        slug.utf8.count <= 80 && slug.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2D }
    }
    return isPlain ? nil : "a slug is no plain name"
}

private func templateFault(of bytes: [UInt8]) -> String? {
    let parsed = TemplateSet.parse([TemplateSource(name: "page", path: "page.mustache", bytes: bytes)])
    let shape = Shape.record(["title": .text, "items": .list(.record(["name": .text]))])
    let faults = parsed.diagnostics + parsed.value.check(page: "page", shape: shape)
    guard !faults.contains(where: { $0.severity == .error }) else { return nil }
    let item = Value.record(["name": .text("\"><b id='q'>&")])
    var page: [UInt8] = []
    parsed.value.render(
        page: "page", values: .record(["title": .text("\"><b id='q'>&"), "items": .list([item, item])]), into: &page)
    let mark = Array("<b id='q'>".utf8)
    return bytes.contains(mark) || !page.contains(mark) ? nil : "a value is not escaped"
}
