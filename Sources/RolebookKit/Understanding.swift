import Publishing

/// What was understood of guides: as JSON for programs, and as an overview for people.
public struct Understanding: Hashable, Sendable {
    public let outcome: Outcome
    /// The guide as an object, or an array of objects for several guides; nil when nothing could be read.
    ///
    /// It is the text that `rolebook inspect --json` writes.
    public let json: String?
    /// The same for people, one overview after another.
    public let overview: String

    init(_ inspection: Inspection) {
        outcome = Outcome(inspection.result)
        json = inspection.json.map { String(decoding: $0, as: UTF8.self) }
        overview = inspection.text
    }
}
