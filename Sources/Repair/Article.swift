package import Diagnostics
package import Markdown

/// A document with its structure recovered: one title, nested sections without skipped levels, real lists.
package struct Article: Sendable {
    package let source: Source
    package let frontMatter: FrontMatter?
    package let title: Heading?
    /// The blocks between the title and the first section.
    package let lead: [Block]
    package let sections: [ArticleSection]
    package let recoveries: [Recovery]
    package let dropped: [DroppedLine]

    package init(
        source: Source, frontMatter: FrontMatter?, title: Heading?, lead: [Block], sections: [ArticleSection],
        recoveries: [Recovery], dropped: [DroppedLine]
    ) {
        self.source = source
        self.frontMatter = frontMatter
        self.title = title
        self.lead = lead
        self.sections = sections
        self.recoveries = recoveries
        self.dropped = dropped
    }
}

/// A section and the sections within it. `level` is its parent's level plus one; the outermost have level 2, the
/// innermost level 6.
package struct ArticleSection: Hashable, Sendable {
    package var heading: Heading
    package var level: Int
    package var blocks: [Block]
    package var children: [ArticleSection]
    package var lines: LineRange

    package init(heading: Heading, level: Int, blocks: [Block], children: [ArticleSection], lines: LineRange) {
        self.heading = heading
        self.level = level
        self.blocks = blocks
        self.children = children
        self.lines = lines
    }
}

/// A heading as found: its inlines as written and the way it was marked.
package struct Heading: Hashable, Sendable {
    /// How the heading stood in the source.
    package enum Form: String, Hashable, Sendable {
        case atx
        case setext
        case boldParagraph = "bold-paragraph"
        case plainLine = "plain-line"
        case collapsedInline = "collapsed-inline"
        /// The title of a block that opens at a click.
        case disclosure
        case numberedPseudo = "numbered-pseudo"
        /// Found in no line of the source: a paragraph that names its subject opened the section.
        case implied
        case frontMatter = "front-matter"
    }

    package var inlines: [Inline]
    package var line: Int
    package var form: Form

    package init(inlines: [Inline], line: Int, form: Form) {
        self.inlines = inlines
        self.line = line
        self.form = form
    }

    package var text: String { inlines.plainText }
}

/// One structural repair, logged with the lines it touched.
package struct Recovery: Hashable, Sendable {
    package let rule: Rule
    package let lines: LineRange
    package let message: String

    package init(_ rule: Rule, lines: LineRange, _ message: String) {
        self.rule = rule
        self.lines = lines
        self.message = message
    }
}

/// A line that reaches no page, with the reason.
package struct DroppedLine: Hashable, Sendable {
    package enum Reason: String, Hashable, Sendable {
        /// A logo or picture that lost its picture and left its description.
        case imageRemnant = "image remnant"
        case duplicateTitle = "duplicate title"
        /// The way to a copied page, as `Home > Health > Nurse`.
        case breadcrumb
        /// What an assistant says before or after the text it was asked for.
        case answerRemark = "remark of an assistant"
        /// Who speaks in a conversation with an assistant, and what was asked.
        case conversation = "part of a conversation"
        /// What surrounds the text of a copied page, as `Accept all cookies`.
        case pageControl = "control of a page"
        /// Links to the sections of the text itself.
        case contents = "table of contents"
        case rule = "rule"
        /// A call to use another product's commands.
        case callToAction = "call to action"
        /// A note that the text hides from its readers.
        case comment
        case lonelyArrow = "lonely arrow"
        /// The names of columns that became sections.
        case tableHead = "head of a table of roles"
    }

    package let line: Int
    package let text: String
    package let reason: Reason

    package init(line: Int, text: String, reason: Reason) {
        self.line = line
        self.text = text
        self.reason = reason
    }
}
