/// What a template may use: the names and kinds of the values that a page kind promises.
///
/// Every template is checked against its page's shape before anything is rendered, so that a wrong name is a message
/// with a place and never an empty spot on a published page.
package indirect enum Shape: Sendable, Hashable {
    case text
    case html
    /// Bytes for the text of a script element, such as JSON-LD; allowed there and nowhere else.
    case script
    case number
    case bool
    /// A list of values of one shape.
    case list(Shape)
    case record([String: Shape])
    /// A value that may be absent; a section or inverted section asks for it.
    case optional(Shape)
}
