/// What a template is given: the values of one page, in the shape that its `Shape` declares.
package indirect enum Value: Sendable {
    case text(String)
    /// Finished HTML, written as it is by `{{{name}}}`.
    case html([UInt8])
    case number(Int)
    case bool(Bool)
    case list([Value])
    case record([String: Value])
    /// A declared field that has no value here: a section over it is skipped.
    case absent
}
