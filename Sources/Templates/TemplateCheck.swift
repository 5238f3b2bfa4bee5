package import Diagnostics

extension TemplateSet {
    /// The faults of one page: all that its template, with its parents and partials, uses and the shape does not give.
    package func check(page: String, shape: Shape) -> [Diagnostic] {
        check(pages: [(page, shape)])
    }

    /// The faults of all pages, each once: a fault of a partial that several pages reach is told for the first of them.
    package func check(pages: [(name: String, shape: Shape)]) -> [Diagnostic] {
        var seen: Set<Fault> = []
        var diagnostics: [Diagnostic] = []
        for page in pages {
            var check = PageCheck(templates: templates, page: page.name, shape: page.shape)
            check.run()
            diagnostics += check.diagnostics.filter { seen.insert(Fault($0)).inserted }
        }
        return diagnostics.sorted()
    }
}

/// What makes two findings the same fault, whichever page led to it.
private struct Fault: Hashable {
    let rule: Rule
    let location: SourceLocation?
    let message: String

    init(_ diagnostic: Diagnostic) {
        rule = diagnostic.rule
        location = diagnostic.location
        message = diagnostic.message
    }
}
