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
            let found = check.diagnostics + [templates[page.name]?.emptiness].compactMap(\.self)
            diagnostics += found.filter { seen.insert(Fault($0)).inserted }
        }
        return diagnostics.sorted()
    }
}

extension Template {
    /// The fault of a page's template that writes nothing, which would publish an empty page.
    fileprivate var emptiness: Diagnostic? {
        let isEmpty = nodes.allSatisfy { node in
            if case .text(let text) = node { text.bytes.allSatisfy { $0 <= 0x20 } } else { false }
        }
        guard isEmpty, !isBroken else { return nil }
        return Diagnostic(
            .templateEmpty, at: SourceLocation(path: path),
            "'\(name)' is empty: the template of a page writes something",
            suggestion: "delete the file, and the built-in template counts")
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
