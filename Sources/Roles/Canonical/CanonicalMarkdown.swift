import Diagnostics
import Markdown
import Repair

/// A guide as clean Markdown: front matter, one title, sections at dense levels, real lists.
///
/// Reading the result gives the same guide, and writing that one the same bytes: what was repaired and recovered stands
/// there as if it had been written so. Dropped lines are gone. Front matter keeps its lines as they are; a title is
/// added where none is stated.
package func canonicalMarkdown(of guide: Guide) -> [UInt8] {
    let article = guide.article
    let title = article.title?.inlines ?? [.text(guide.documentTitle)]
    var parts = [canonicalMarkdown(ofHeading: title, level: 1)]
    parts += article.lead.isEmpty ? [] : [canonicalMarkdown(of: article.lead)]
    for section in article.sections { append(section, to: &parts) }
    let body = parts.map { part in part.last == 0x0A ? part : part + [0x0A] }.joined(separator: [0x0A])
    return CanonicalFrontMatter.bytes(of: guide) + body
}

private func append(_ section: ArticleSection, to parts: inout [[UInt8]]) {
    parts.append(canonicalMarkdown(ofHeading: section.heading.inlines, level: section.level))
    if !section.blocks.isEmpty { parts.append(canonicalMarkdown(of: section.blocks)) }
    for child in section.children { append(child, to: &parts) }
}
