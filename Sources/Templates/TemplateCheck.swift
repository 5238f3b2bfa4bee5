package import Diagnostics

extension TemplateSet {
    /// The faults of one page: all that its template, with its parents and partials, uses and the shape does not give.
    package func check(page: String, shape: Shape) -> [Diagnostic] {
        guard templates[page] != nil else {
            return [Diagnostic(.templateMissing, "'\(page)' has no template: every page kind is rendered by one")]
        }
        return []
    }

    /// The faults of all pages, each once: a partial's fault that several pages reach is told for the first of them.
    package func check(pages: [(name: String, shape: Shape)]) -> [Diagnostic] {
        pages.flatMap { check(page: $0.name, shape: $0.shape) }
    }
}
