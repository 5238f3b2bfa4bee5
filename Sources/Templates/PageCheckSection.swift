import Diagnostics

/// Sections: what may be asked for, and what is in sight inside.
extension PageCheck {
    mutating func check(_ section: Section) {
        let before = html.kind.family
        if let found = found(section.name, at: section.position) {
            enter(section, found)
        }
        guard html.kind.family != before, !isIncomplete else { return }
        let quoted = Tag.quoted(section.isInverted ? .inverted : .section, section.name.description)
        report(
            .templateUnbalanced, section.position,
            "\(quoted) begins \(before.description) and ends \(html.kind.description): it may be skipped, so it ends "
                + "in the place it began in")
    }

    private mutating func enter(_ section: Section, _ found: Resolution.Found) {
        let shape = found.shape.unwrapped
        if !found.isOptional, !shape.canBeAsked {
            let quoted = Tag.quoted(section.isInverted ? .inverted : .section, section.name.description)
            report(
                .templateSection, section.position,
                "\(quoted) asks for \(shape.phrase), which is always there: a section takes a list, a record, a yes or "
                    + "no, or an optional value")
        }
        guard !section.isInverted else { return walk(section.children) }
        let before = scopes
        let parts = section.name.parts
        for length in 0...parts.count { scopes[found.scope].present.append(Array(parts.prefix(length))) }
        switch shape {
        case .bool: break
        case .list(let element): scopes.append(Scope(shape: element))
        case .text, .html, .script, .number, .record, .optional: scopes.append(Scope(shape: shape))
        }
        walk(section.children)
        scopes = before
    }
}

extension Shape {
    fileprivate var canBeAsked: Bool {
        switch self {
        case .bool, .list, .record, .optional: true
        case .text, .html, .script, .number: false
        }
    }
}
