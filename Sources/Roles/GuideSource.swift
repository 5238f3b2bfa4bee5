package import Markdown
import Repair

/// What later stages ask of the article behind a guide.
extension Guide {
    /// The blocks between the title and the first section.
    package var lead: [Block] { article.lead }

    /// The lines of the front matter, nil when the source has none.
    package var frontMatterLines: LineRange? { article.frontMatter?.lines }
}
