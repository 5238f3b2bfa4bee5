package import Diagnostics
package import Markdown

/// Recovers the structure that a document imitates: headings, lists and sections, each repair logged.
///
/// The passes run in order, each over the whole document and in a file of its own; some begin with smaller ones. What no
/// pass understands stays as it was.
package func recover(_ document: Document, words: HeadingWords) -> Diagnosed<Article> {
    var state = RecoveryState(document: document, words: words)
    CommentPass.apply(to: &state)
    InlineTagPass.apply(to: &state)
    DropPass.apply(to: &state)
    HTMLPass.apply(to: &state)
    NumberedHeadings.mark(in: &state)
    RoleTitlePass.apply(to: &state)
    DisclosurePass.apply(to: &state)
    TightTextPass.apply(to: &state)
    LadderPass.apply(to: &state)
    DrawnTablePass.apply(to: &state)
    TextTablePass.apply(to: &state)
    DefinitionListPass.apply(to: &state)
    RoleTablePass.apply(to: &state)
    LabelledRolePass.apply(to: &state)
    PostHeadingPass.apply(to: &state)
    NumberedSectionPass.apply(to: &state)
    CountedHeadingPass.apply(to: &state)
    SoftBreakListPass.apply(to: &state)
    BoldHeadingPass.apply(to: &state)
    PhaseLinePass.apply(to: &state)
    LabelHeadingPass.apply(to: &state)
    ParagraphListPass.apply(to: &state)
    NumberedHeadingPass.apply(to: &state)
    PlainHeadingPass.apply(to: &state)
    CollapsedPass.apply(to: &state)
    GluedTailPass.apply(to: &state)
    ImpliedHeadingPass.apply(to: &state)
    // Once more: what other passes took away may have stood between two equal lines.
    DropPass.dropRepeatedTitles(&state)
    let (title, lead, sections) = SectionTree.build(from: &state)
    let article = Article(
        source: document.source, frontMatter: document.frontMatter, title: title, lead: lead, sections: sections,
        recoveries: state.recoveries.sorted { ($0.lines.first, $0.rule.id) < ($1.lines.first, $1.rule.id) },
        dropped: state.dropped.sorted { $0.line < $1.line })
    return Diagnosed(article, diagnostics(of: article))
}

private func diagnostics(of article: Article) -> [Diagnostic] {
    article.recoveries.map { recovery in
        Diagnostic(recovery.rule, at: article.source.location(line: recovery.lines.first), recovery.message)
    }
        + article.dropped.map { line in
            Diagnostic(
                .droppedLine, at: article.source.location(line: line.line),
                "'\(line.text)' is left out: \(line.reason.rawValue)")
        }
}
