/// What the first two letters of a word find: the pages whose title or other name has a word that begins with them.
///
/// Stands in the first file, so that the first keys show results without a file of terms. A word of one or two letters
/// stands for itself, as `go` does; the longer ones that begin so stand together as `go!`, right after it. Each keeps
/// only the pages that a result list would begin with, so that the first file stays small in a large guide.
struct OpeningTerms {
    private(set) var piece = TermPiece()

    init(_ words: EntryWords, order: [Int], of entries: [SearchEntry], limits: SearchLimits) {
        let found = Self.documents(words.table, order: order, isPage: entries.map { !$0.isPart })
        for (term, fields) in found.sorted(by: { precedes($0.key[...], $1.key[...]) }) {
            let ranked = fields.sorted { first, second in
                let sizes = (words.titleSizes[first.key], words.titleSizes[second.key])
                let weights = (entries[first.key].weight, entries[second.key].weight)
                return (second.value, sizes.0, weights.1, first.key) < (first.value, sizes.1, weights.0, second.key)
            }
            let best = ranked.prefix(limits.opening).sorted { $0.key < $1.key }
            let postings = best.map { Posting(document: $0.key, field: $0.value) }
            piece.add(term[...], TermFiles.lists(postings, commonFrom: .max))
        }
    }

    /// For each opening the pages that it finds, each with the best field in which it does.
    private static func documents(_ table: TermTable, order: [Int], isPage: [Bool]) -> [[UInt8]: [Int: Field]] {
        var documents: [[UInt8]: [Int: Field]] = [:]
        for index in order {
            let term = table.term(index)
            for opening in term.openings {
                let isWhole = opening.count == term.count
                let key = isWhole ? Array(opening) : opening + [UInt8(ascii: "!")]
                for posting in table.postings[index] where isPage[posting.document] {
                    guard isWhole ? posting.field != .text : posting.field.isOwnName else { continue }
                    let known = documents[key]?[posting.document] ?? posting.field
                    documents[key, default: [:]][posting.document] = max(known, posting.field)
                }
            }
        }
        return documents
    }
}

extension ArraySlice<UInt8> {
    /// What the text begins with, of one and of two UTF-16 units.
    fileprivate var openings: [ArraySlice<UInt8>] {
        guard let first = self.first else { return [] }
        let one = prefix(first.scalarLength)
        guard first < 0xF0, let second = dropFirst(one.count).first, second < 0xF0 else { return [one] }
        return [one, prefix(one.count + second.scalarLength)]
    }
}

extension UInt8 {
    /// How many bytes the character takes that begins with this one.
    fileprivate var scalarLength: Int { self >= 0xF0 ? 4 : self >= 0xE0 ? 3 : self >= 0xC0 ? 2 : 1 }
}
