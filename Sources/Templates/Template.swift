import Diagnostics

/// One parsed template.
struct Template: Sendable {
    let name: String
    let path: String
    let nodes: [Node]
    /// Whether parsing found a fault; then the nodes are only what could be saved, and no check looks at them.
    let isBroken: Bool

    func location(_ position: Position) -> SourceLocation {
        SourceLocation(path: path, line: position.line, column: position.column)
    }
}
