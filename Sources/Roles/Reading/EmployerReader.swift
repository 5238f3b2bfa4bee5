import Diagnostics
import Markdown

/// Who hires: `**Kind**: Name, Name`, or names alone.
enum EmployerReader {
    static func read(_ sections: [Section]) -> [Employer] {
        sections.flattened.filter { $0.kind == .employers }.flatMap(\.entries).map { entry in
            let place = Provenance(entry.lines)
            guard let term = Term(entry.inlines) else {
                let nested = entry.nested.map(\.text)
                let names = listedNames(in: entry.text)
                let own = names.allSatisfy(isName) ? names : [entry.text]
                if nested.isEmpty { return Employer(group: entry.group, names: own, provenance: place) }
                return Employer(group: entry.text.trimmingColon, names: nested, provenance: place)
            }
            let names = listedNames(in: term.text)
            if names.allSatisfy(isName) { return Employer(group: term.name, names: names, provenance: place) }
            return Employer(group: term.name, names: [], note: term.text, provenance: place)
        }
    }

    /// Every word has a capital or digit; only the small words within a name have none.
    private static func isName(_ text: String) -> Bool {
        let words = text.split(at: " ")
        return words.count <= 6
            && words.allSatisfy { word in
                ["of", "and", "the", "for", "&", "de"].contains(word) || word.contains { $0.isUppercase || $0.isNumber }
            }
    }
}
