import Diagnostics
import Markdown
import Roles

/// Names in lists of skills and tools that look like one name spelled two ways.
///
/// Only a name that the vocabulary does not know is doubted: against the other such names, and against the tools and
/// skills that the guides name.
enum SpellingChecks {
    static func findings(in library: Library) -> [Diagnostic] {
        let matcher = library.matcher
        var names: [ListedName] = []
        var seen: Set<[UInt8]> = []
        for role in library.roles {
            for part in role.parts {
                let path = library.guides[part.guide].path
                for (text, lines) in part.role.listedNames {
                    let name = ListedName.head(of: text)
                    guard !name.isEmpty, matcher.entity(named: Array(name.utf8)) == nil,
                        seen.insert(fold(name)).inserted
                    else { continue }
                    names.append(ListedName(text: name, place: SourceLocation(path: path, line: lines.first)))
                }
            }
        }
        names.sort { $0.place < $1.place }
        let known = library.entities.map { ListedName(text: $0.entity.name, place: nil) }
        return Lookalikes(known + names).pairs.compactMap { finding(about: $0, $1) }
    }

    private static func finding(about first: ListedName, _ second: ListedName) -> Diagnostic? {
        guard let place = second.place else { return nil }
        return Diagnostic(
            .skillSpelledTwice, at: place,
            "'\(second.text)' and '\(first.text)' look like one name spelled two ways",
            notes: first.place.map { ["the other spelling stands at \($0)"] } ?? [],
            suggestion: "write '\(first.text)', or add one spelling to the aliases of the other in the vocabulary")
    }
}

/// A name as a list states it; a name of the vocabulary has no place.
struct ListedName {
    let text: String
    let place: SourceLocation?

    /// The name at the head of an item: up to a colon, a parenthesis or a dash, at most five words.
    static func head(of text: String) -> String {
        let stops: Set<Unicode.Scalar> = [":", "(", "\u{2013}", "\u{2014}", ",", ";", "/"]
        var head = String(text.unicodeScalars.prefix { !stops.contains($0) })
        if let dash = head.firstOccurrence(of: " - ") { head = String(head[..<dash.lowerBound]) }
        let words = head.split { $0 == " " || $0 == "\n" }
        return words.count > 5 ? "" : words.joined(separator: " ")
    }
}

extension SourceLocation? {
    fileprivate static func < (left: SourceLocation?, right: SourceLocation?) -> Bool {
        switch (left, right) {
        case (let left?, let right?): left < right
        case (nil, .some): true
        default: false
        }
    }
}

extension Role {
    /// What the role's lists ask for, as written.
    fileprivate var listedNames: [(String, LineRange)] {
        declaredSkills.map { ($0.text, $0.provenance.lines) }
            + toolGroups.flatMap(\.items).map { ($0.text, $0.provenance.lines) }
    }
}
