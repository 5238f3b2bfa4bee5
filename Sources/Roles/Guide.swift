import Markdown
package import Repair

/// The typed content of one source: its roles, or an ordinary page when it describes none.
package struct Guide: Sendable {
    package enum Kind: String, Hashable, Sendable {
        case roleGuide = "role-guide"
        case roadmap
        /// Several roles in one file.
        case aggregate
        case page
    }

    package struct Author: Hashable, Sendable {
        package var name: String
        package var affiliation: String?
        /// An ISO 8601 date as far as stated: `2025`, `2025-11` or `2025-11-03`.
        package var date: String?

        package init(name: String, affiliation: String? = nil, date: String? = nil) {
            self.name = name
            self.affiliation = affiliation
            self.date = date
        }
    }

    /// The years a document says it is for.
    package struct Period: Hashable, Sendable {
        package var first: Int
        package var last: Int

        package init(first: Int, last: Int) {
            self.first = first
            self.last = last
        }
    }

    package let article: Article
    package let kind: Kind
    package let documentTitle: String
    package let tagline: String?
    /// What the document says about itself before its first section.
    package let note: String?
    package let period: Period?
    package let author: Author?
    /// The sections that belong to no role: all of an ordinary page, and those beside the roles of an aggregate.
    package let sections: [Section]
    package let roles: [Role]
    /// Whether the author says that the guide is not to be published yet.
    package let isDraft: Bool
    /// The name of the guide's own page as its author states it.
    package let slug: String?
    /// Pages of the site that the guide stood on before.
    package let redirects: [String]
    /// When the guide was last changed, as its author states it.
    package let updated: CalendarDate?

    package init(
        article: Article, kind: Kind, documentTitle: String, tagline: String?, note: String? = nil,
        period: Period? = nil,
        author: Author?, sections: [Section], roles: [Role]
    ) {
        self.article = article
        self.kind = kind
        self.documentTitle = documentTitle
        self.tagline = tagline
        self.note = note
        self.period = period
        self.author = author
        self.sections = sections
        self.roles = roles
        let stated = StatedFrontMatter(article.frontMatter)
        isDraft = stated.isDraft
        slug = stated.text(.slug)
        redirects = stated.names(.redirects)?.map(\.text) ?? []
        updated = stated.text(.updated).flatMap(CalendarDate.init)
    }

    package var path: String { article.source.path }
}
