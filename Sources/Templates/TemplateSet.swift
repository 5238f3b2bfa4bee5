package import Diagnostics

/// All templates of a site, parsed: checked against the shapes of the pages first, then rendered without failing.
package struct TemplateSet: Sendable {
    let templates: [String: Template]

    /// Parses all templates and reports the faults of all of them.
    package static func parse(_ sources: [TemplateSource]) -> Diagnosed<TemplateSet> {
        var templates: [String: Template] = [:]
        var diagnostics: [Diagnostic] = []
        for source in sources {
            let parsed = TemplateParser.parse(source)
            diagnostics += parsed.diagnostics
            if let earlier = templates[source.name] {
                let message = "'\(source.name)' is the name of \(earlier.path) too: a template has a name of its own"
                diagnostics.append(Diagnostic(.templateNameTwice, at: SourceLocation(path: source.path), message))
            }
            templates[source.name] = parsed.value
        }
        return Diagnosed(TemplateSet(templates: templates), diagnostics.sorted())
    }

    /// Whether one of them could not be read whole.
    package var isBroken: Bool { templates.values.contains(where: \.isBroken) }

    /// The names of all templates, in byte order.
    package var names: [String] {
        templates.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Writes a page of a set that `check` found no fault in; `values` has the shape it was checked with.
    ///
    /// Rendering cannot fail: what is not there is written as nothing. A page that grows beyond 8 MiB or 20 million pieces
    /// is left as it is then, with false for an answer.
    @discardableResult
    package func render(page: String, values: Value, into output: inout [UInt8]) -> Bool {
        guard let template = templates[page] else { return true }
        var renderer = Renderer(templates: templates, root: values)
        swap(&renderer.output, &output)
        renderer.write(template.nodes)
        let isWhole = !renderer.isBeyondLimit
        swap(&renderer.output, &output)
        return isWhole
    }
}
