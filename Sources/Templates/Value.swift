/// What a template is given: the values of one page, in the shape that its `Shape` declares.
///
/// A record holds every field that its shape declares; a field without a value is there as `absent`, because a name
/// that a record does not hold is looked for further out.
package enum Value: Sendable {
    case text(String)
    /// Finished HTML, written as it is by `{{{name}}}`.
    case html([UInt8])
    /// Bytes that are safe inside a script element, such as JSON with `<` escaped, written as they are.
    case script([UInt8])
    case number(Int)
    case bool(Bool)
    case list([Value])
    case record(Record)
    /// A declared field that has no value here: a section over it is skipped.
    case absent
}
