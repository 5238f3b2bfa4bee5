/// Writes blocks and inlines as HTML: what CommonMark says, with raw HTML shown as text and unsafe links without target.
///
/// Where links lead, which anchors headings have and how tables are marked up is for the caller to say. One renderer
/// serves one page, because it counts the footnotes of the page.
package struct HTMLRenderer: Sendable {
    /// What a link or a picture of the text points at.
    package enum Destination: Hashable, Sendable {
        case link(SafeURL)
        case image(SafeURL)
        case mention(id: String, text: String)
    }

    /// The address for a destination, before escaping; nil writes the text without a link.
    package var resolve: @Sendable (Destination) -> String?
    /// The anchor of a heading in the blocks; its level is the one that is written.
    package var headingID: @Sendable (_ level: Int, _ title: [Inline]) -> String? = { _, _ in nil }
    /// How far headings stand below the level they have; the written level stays between 1 and 6.
    package var headingShift = 0
    package var tables = TableMarkup()
    /// Attributes of the box before a task with a blank before each, such as ` aria-label="done"`.
    package var taskAttributes: @Sendable (_ isChecked: Bool) -> String = { _ in "" }
    /// Whether readers can tick the box before a task, which then belongs to the words of its first paragraph.
    package var tasksCanBeTicked = false
    /// Stands before the label in the anchors of footnotes, so that two guides can share a page.
    package var footnotePrefix = ""
    var footnotes = FootnoteNumbers()
    var isInLink = false

    package init(resolve: @escaping @Sendable (Destination) -> String? = HTMLRenderer.asWritten) {
        self.resolve = resolve
    }

    /// Links and pictures lead where the text says; mentions lead nowhere.
    package static let asWritten: @Sendable (Destination) -> String? = { destination in
        switch destination {
        case .link(let address), .image(let address): address.text
        case .mention: nil
        }
    }

    /// Gives the footnotes defined in `blocks` the numbers they have on the page, behind those that have one.
    ///
    /// `write` does so for the blocks it gets; call this first when definitions are written after the references.
    package mutating func number(footnotesIn blocks: [Block]) {
        for block in blocks {
            if case .footnoteDefinition(let label, _) = block.kind { footnotes.number(label) }
        }
    }
}

/// The marks of tables that a theme may choose.
package struct TableMarkup: Sendable {
    package var opening = "<table>"
    package var closing = "</table>"
    /// The element of a head's cell without words, such as the corner over a column of names.
    package var emptyHeader = "th"
    /// Attributes of a cell with a blank before each, such as ` class="align-right"`.
    package var cellAttributes: @Sendable (_ alignment: Table.Alignment, _ isHeader: Bool) -> String = { alignment, _ in
        switch alignment {
        case .none: ""
        case .left: " class=\"align-left\""
        case .center: " class=\"align-center\""
        case .right: " class=\"align-right\""
        }
    }

    package init() {}
}

/// The numbers of a page's footnotes and how often each was referred to.
struct FootnoteNumbers: Sendable {
    private var numbers: [String: Int] = [:]
    private var uses: [String: Int] = [:]

    mutating func number(_ label: String) {
        if numbers[label] == nil { numbers[label] = numbers.count + 1 }
    }

    /// Nil when no definition has the label.
    func number(of label: String) -> Int? { numbers[label] }

    /// Counts a reference and gives its number among those to the same footnote.
    mutating func use(_ label: String) -> Int {
        uses[label, default: 0] += 1
        return useCount(of: label)
    }

    func useCount(of label: String) -> Int { uses[label] ?? 0 }
}
