import Diagnostics

/// Walks what one page would write, in the order it would be written, and reports what its shape does not allow.
///
/// The walk follows partials, parents and blocks as rendering does, goes once through every section, and keeps the
/// place in the HTML as it goes, because that place carries over from one template to the next.
struct PageCheck {
    static let deepestTemplates = 32
    static let deepestNodes = 128
    static let mostNodes = 200_000

    /// The blocks that a parent tag replaces, and where that tag stands.
    struct Frame {
        let blocks: [Block]
        let template: Template
        let chain: [String]
    }

    let templates: [String: Template]
    let page: String
    var diagnostics: [Diagnostic] = []
    var scopes: [Scope]
    var html = HTMLState()
    var frames: [Frame] = []
    /// The template whose nodes are walked, and the templates that led to it, the page's first.
    var template: Template
    var chain: [String] = []
    private var depth = 0
    private var walked = 0
    /// Whether a part of the page was not walked, so that its end cannot be judged.
    var isIncomplete = false
    private var isTooLarge = false

    init(templates: [String: Template], page: String, shape: Shape) {
        self.templates = templates
        self.page = page
        scopes = [Scope(shape: shape)]
        template = templates[page] ?? Template(name: page, path: "", nodes: [], isBroken: true)
    }

    mutating func run() {
        guard templates[page] != nil else {
            let message = "'\(page)' has no template: every kind of page has one of its own"
            diagnostics.append(Diagnostic(.templateMissing, message, suggestion: suggestedTemplate(page)))
            return
        }
        chain = [page]
        walkTemplate(template)
        guard html.kind != .text, !isIncomplete else { return }
        let message = "the page '\(page)' ends \(html.kind.description): a page ends in text"
        diagnostics.append(Diagnostic(.templateUnbalanced, at: SourceLocation(path: template.path), message))
    }

    mutating func walkTemplate(_ next: Template) {
        guard !next.isBroken else {
            isIncomplete = true
            return
        }
        let before = template
        template = next
        walk(next.nodes)
        template = before
    }

    mutating func walk(_ nodes: [Node]) {
        depth += 1
        for node in nodes where !isTooLarge {
            walked += 1
            switch node {
            case .text(let text): html.advance(over: text.bytes)
            case .variable(let variable): check(variable)
            case .section(let section): if isWithinLimits(section.position) { check(section) }
            case .partial(let partial): if isWithinLimits(partial.position) { check(partial) }
            case .parent(let parent): if isWithinLimits(parent.position) { check(parent) }
            case .block(let block): if isWithinLimits(block.position) { check(block) }
            }
        }
        depth -= 1
    }

    private mutating func isWithinLimits(_ position: Position) -> Bool {
        isTooLarge = walked > PageCheck.mostNodes || depth > PageCheck.deepestNodes
        guard isTooLarge else { return true }
        isIncomplete = true
        let limit =
            walked > PageCheck.mostNodes
            ? "is too large: it puts together at most \(PageCheck.mostNodes) texts and tags"
            : "nests too deep: sections, blocks and templates go at most \(PageCheck.deepestNodes) deep together"
        report(.templatePageSize, position, "the page '\(page)' \(limit)")
        return false
    }

    mutating func report(
        _ rule: Rule, _ position: Position, _ message: String, notes: [String] = [], suggestion: String? = nil
    ) {
        let reached = chain.count > 1 ? ["reached through \(chain.joined(separator: " → "))"] : []
        diagnostics.append(
            Diagnostic(rule, at: template.location(position), message, notes: notes + reached, suggestion: suggestion))
    }
}
