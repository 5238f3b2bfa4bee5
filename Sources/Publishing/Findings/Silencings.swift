import Diagnostics
import Markdown
import Repair

/// The comments of a site's guides that silence findings, and which of them did.
struct Silencings {
    private struct Key: Hashable {
        let path: String
        let line: Int
        let id: String
    }

    private var places: [Key: SourceLocation] = [:]
    private var used: Set<Key> = []
    private(set) var faults: [Diagnostic] = []

    init() {}

    init(of files: [InputFile]) {
        for file in files { add(file) }
    }

    var isEmpty: Bool { places.isEmpty }

    /// Whether a comment holds for this finding; an error is never silenced.
    mutating func silence(_ finding: Diagnostic) -> Bool {
        guard finding.severity < .error, let place = finding.location, let line = place.line else { return false }
        let key = Key(path: place.path, line: line, id: finding.rule.id)
        guard places[key] != nil else { return false }
        used.insert(key)
        return true
    }

    /// What to say of comments that no finding needed, once all findings are there.
    var unused: [Diagnostic] {
        places.filter { !used.contains($0.key) }.map { key, place in
            Diagnostic(
                .silencingUnused, at: place, "no \(key.id) stands at line \(key.line) that could be silenced",
                suggestion: "remove the comment, or put it on the line before the finding")
        }.sorted()
    }

    private mutating func add(_ file: InputFile) {
        guard file.mayHoldSilencing else { return }
        for comment in Silencing.all(in: repairText(path: file.path, bytes: file.bytes).value.text) {
            let place = SourceLocation(path: file.path, line: comment.line, column: comment.column)
            guard let rule = Rule.named(comment.id) else {
                let message = "'\(printable(comment.id))' is the id of no finding"
                faults.append(
                    Diagnostic(.silencingForm, at: place, message, suggestion: "'rolebook explain' lists the ids"))
                continue
            }
            guard !comment.reason.isEmpty else {
                faults.append(
                    Diagnostic(
                        .silencingForm, at: place, "the comment gives no reason, and so it silences nothing",
                        suggestion: "write <!-- rolebook-ignore \(rule.id): why it is right as it is -->"))
                continue
            }
            places[Key(path: file.path, line: comment.target, id: rule.id)] = place
        }
    }
}
