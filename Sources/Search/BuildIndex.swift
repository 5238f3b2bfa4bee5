/// Makes the files by which the pages of a site are searched in a browser.
///
/// Every file is a classic script that hands a piece of the index to `rolebookSearch.add`, so that it loads from a
/// disk, where pages may not read files. `search/index.js` is the first to load: the `engine` that finds, then a
/// directory, and everything else too while the index is small. The pieces of a larger one are `search/t0.js` and so
/// on, the words in order with the entries that hold them; `search/d0.js` and so on, what results show of the entries;
/// and `search/n.js`, the words that a misspelt one may mean. `links` lead on when a search finds nothing.
/// The same entries in the same order give the same bytes.
package func buildIndex(
    _ entries: [SearchEntry], links: [SearchLink] = [], engine: [UInt8] = [], limits: SearchLimits = SearchLimits()
) -> [SearchFile] {
    let entries = arranged(entries, limits)
    let words = EntryWords(entries, limits)
    let order = words.order
    let terms = words.files(order, limits)
    let documents = DocumentFiles(entries, limits: limits)
    let size = (terms.pieces + documents.pieces).reduce(0) { $0 + $1.count }
    let isSplit = size > limits.singleFile
    let openings = isSplit ? OpeningTerms(words, order: order, of: entries, limits: limits).piece : nil
    let directory = DirectoryFile(
        entries, titleSizes: words.titleSizes, links: links, openings: openings, firstTerms: terms.firstTerms,
        documentsPerBlock: limits.documentsPerBlock)
    let first = engine + directory.bytes
    guard isSplit else {
        return [file("index", (terms.pieces + documents.pieces).reduce(first, +))]
    }
    return [file("index", first), file("n", terms.names.bytes)]
        + terms.pieces.enumerated().map { file("t\($0.offset)", $0.element) }
        + documents.pieces.enumerated().map { file("d\($0.offset)", $0.element) }
}

private func file(_ name: String, _ bytes: [UInt8]) -> SearchFile {
    SearchFile(path: "search/\(name).js", bytes: bytes)
}

/// First all pages, then the parts of pages by kind; parts only where there is room for them.
private func arranged(_ entries: [SearchEntry], _ limits: SearchLimits) -> [SearchEntry] {
    let kept = entries.count > limits.entries ? entries.filter { !$0.isPart } : entries
    let groups = Dictionary(grouping: kept, by: \.kind)
    let (parts, pages) = (SearchKind.allCases.filter(\.isOfParts), SearchKind.allCases.filter { !$0.isOfParts })
    return inOrderOfFinding(pages.flatMap { groups[$0] ?? [] }) + parts.flatMap { inOrderOfTitle(groups[$0] ?? []) }
}

/// By the first letter, then as a search for that letter ranks them: short titles first, and heavy ones before light.
/// What is shown after the first key so lies in few files.
private func inOrderOfFinding(_ entries: [SearchEntry]) -> [SearchEntry] {
    entries.enumerated()
        .map { offset, entry in
            let title = entry.title.lowercased()
            let spaces = title.utf8.count { $0 == UInt8(ascii: " ") }
            return (key: (String(title.prefix(1)), spaces, -entry.weight, title, offset), entry: entry)
        }
        .sorted { $0.key < $1.key }.map(\.entry)
}

private func inOrderOfTitle(_ entries: [SearchEntry]) -> [SearchEntry] {
    entries.enumerated().map { (title: $0.element.title.lowercased(), offset: $0.offset, entry: $0.element) }
        .sorted { ($0.title, $0.offset) < ($1.title, $1.offset) }.map(\.entry)
}
