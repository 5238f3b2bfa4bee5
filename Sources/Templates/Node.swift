/// A piece of a parsed template. Comments and delimiter changes leave no node.
enum Node: Sendable {
    case text(Text)
    case variable(Variable)
    case section(Section)
    case partial(Partial)
    case parent(Parent)
    case block(Block)
}

struct Text: Sendable {
    var bytes: [UInt8]
    /// Whether the text begins at the start of a line of its template.
    let startsLine: Bool
}

struct Variable: Sendable {
    let name: Name
    /// True for `{{name}}`, false for `{{{name}}}` and `{{&name}}`.
    let isEscaped: Bool
    let position: Position
}

struct Section: Sendable {
    let name: Name
    let isInverted: Bool
    var children: [Node]
    let position: Position
}

struct Partial: Sendable {
    let name: String
    /// The blanks before a tag that stands alone on its line; every line of the partial gets them.
    var indentation: [UInt8]
    let position: Position
}

/// A template that this one fills in: `{{<layout}}{{$title}}…{{/title}}{{/layout}}`.
struct Parent: Sendable {
    let name: String
    var indentation: [UInt8]
    let overrides: [Block]
    /// The first thing between the tags that is no block; it is never written.
    let stray: Position?
    let position: Position
}

/// A named part of a template that a child may replace, or, inside a parent tag, what replaces it.
struct Block: Sendable {
    let name: String
    /// The blanks that every line of a replacement gets.
    var indentation: [UInt8]
    var children: [Node]
    let position: Position
}
