import Linking
import Markdown
import Roles

/// Writes the text of a guide as HTML: all blocks and sections in the order of the source, with their links.
struct GuideText {
    private let edition: Edition
    private let guide: Int
    /// How far the headings stand below the levels that the guide gives them.
    private let lowering: Int
    /// What the ids begin with on a page that holds the texts of several roles.
    private let prefix: String
    private var renderer: HTMLRenderer

    private(set) var html: [UInt8] = []

    /// The text of the guide in position `guide` for the page at `path`.
    init(of guide: Int, on path: String, in edition: Edition, lowering: Int = 0, prefix: String = "") {
        self.edition = edition
        self.guide = guide
        self.lowering = lowering
        self.prefix = prefix
        renderer = HTMLRenderer { edition.address(of: $0, inGuide: guide, on: path) }
        renderer.headingShift = lowering
        renderer.footnotePrefix = "\(prefix)g\(guide + 1)-"
        renderer.taskAttributes = { " aria-label=\"\($0 ? "done" : "to do")\"" }
        renderer.tasksCanBeTicked = true
        renderer.tables.emptyHeader = "td"
        renderer.tables.opening = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>"
        renderer.tables.closing = "</table>\n</div>"
    }

    mutating func write(lead: [Block], sections: [Section]) {
        for section in sections.flattened { renderer.number(footnotesIn: section.blocks) }
        renderer.write(lead, into: &html)
        for section in sections { write(section) }
    }

    /// A question is a disclosure of its answer, open where a page is to be printed; checklists are lists to tick.
    private mutating func write(_ section: Section, isInChecklist: Bool = false) {
        let level = min(6, section.level + lowering)
        let anchor = edition.addresses.section(section.anchor, ofGuide: guide)?.anchor
        let isQuestion = section.kind == .question && !(section.blocks.isEmpty && section.children.isEmpty)
        let isChecklist = isInChecklist || section.kind == .checklist
        if isQuestion { html += "<details class=\"question\"\(prefix.isEmpty ? "" : " open")>\n<summary>".utf8 }
        html += "<h\(level)\(anchor.map { " id=\"\(prefix)\($0)\"" } ?? "")>".utf8
        html.append(escaping: section.shownTitle)
        html += "</h\(level)>\(isQuestion ? "</summary>" : "")\n".utf8
        renderer.write(isChecklist ? section.blocks.map(\.asTasks) : section.blocks, into: &html)
        for child in section.children { write(child, isInChecklist: isChecklist) }
        if isQuestion { html += "</details>\n".utf8 }
    }
}

extension Block {
    /// A bullet list with each item a task.
    fileprivate var asTasks: Block {
        guard case .list(var list) = kind, list.start == nil else { return self }
        for index in list.items.indices { list.items[index].isChecked = list.items[index].isChecked ?? false }
        return Block(.list(list), lines: lines)
    }
}

extension Edition {
    /// Where a link or a name in a guide leads from the page at `path`; nil for what stays plain text.
    fileprivate func address(of destination: HTMLRenderer.Destination, inGuide guide: Int, on path: String) -> String? {
        switch destination {
        case .mention(let id, _): EntityID(id).flatMap { href(from: path, to: $0) }
        case .link(let address): href(of: links.outcome(of: address, inGuide: guide), from: path)
        case .image(let address): picture(links.outcome(of: address, inGuide: guide), from: path)
        }
    }

    private func href(of outcome: GuideLinks.Outcome, from path: String) -> String? {
        switch outcome {
        case .external(let address): address
        case .place(let place): href(from: path, to: place)
        case .file(let file): RelativeLink(from: path, to: file).href
        case .unknown: nil
        }
    }

    /// Only a picture that is part of the site is shown; of all others stands their text.
    private func picture(_ outcome: GuideLinks.Outcome, from path: String) -> String? {
        if case .file(let file) = outcome { RelativeLink(from: path, to: file).href } else { nil }
    }
}
