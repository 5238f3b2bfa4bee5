import Diagnostics

/// Who owns which spelling, when several entities claim it.
///
/// In one file a spelling claimed twice is an error and stays with the first. Between files the later file wins, except
/// that a tool keeps it from a skill, and both keep it from names that only stop a match.
struct SpellingClaims {
    /// Two spellings are the same when some text matches both equally strictly.
    struct Key: Hashable {
        private let text: String
        private let caseRule: CaseRule

        init(_ alias: Alias) {
            caseRule = alias.caseRule
            text = alias.caseRule == .exact ? alias.text : String(decoding: fold(alias.text), as: UTF8.self)
        }
    }

    private struct Owner {
        var id: EntityID
        var file: Int
        var place: SourceLocation
    }

    private var owners: [Key: Owner] = [:]
    private var file = 0
    private(set) var lost: [Key: Set<EntityID>] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    mutating func beginFile() { file += 1 }

    mutating func claim(_ alias: Alias, by id: EntityID, at place: SourceLocation) {
        let key = Key(alias)
        let claim = Owner(id: id, file: file, place: place)
        lost[key]?.remove(id)
        guard let owner = owners[key], owner.id != id else {
            owners[key] = claim
            return
        }
        let sameFile = owner.file == file
        let newWins = id.kind != owner.id.kind ? id.kind < owner.id.kind : !sameFile
        let (winner, loser) = newWins ? (claim, owner) : (owner, claim)
        owners[key] = winner
        lost[key, default: []].insert(loser.id)
        diagnostics.append(
            Diagnostic(
                sameFile ? .vocabularyAliasTwice : .vocabularyAliasTaken, at: place,
                "'\(alias.text)' is a name of the \(owner.id.phrase) and of the \(id.phrase); "
                    + "it is read as the \(winner.id.phrase)",
                notes: ["the other claim stands at \(owner.place)"],
                suggestion: "take it away from '\(loser.id.slug)'"))
    }
}

extension EntityID {
    /// The identity in words: "tool 'pytorch'".
    fileprivate var phrase: String { "\(kind.rawValue) '\(slug)'" }
}
