/// What the first letter of a word finds: the pages whose title or other name has a word that begins with it.
///
/// Stands in the first file, so that the first key shows results without another file. A word that is that letter alone
/// stands for itself, as `r` does; the others stand together as `r*`, which comes right after it.
struct LetterTerms {
    private(set) var piece = TermPiece()

    init(_ table: TermTable, order: [Int], of entries: [SearchEntry]) {
        var letter: ArraySlice<UInt8> = []
        var longer: [Int: Field] = [:]
        for index in order {
            let term = table.term(index)
            let postings = table.postings[index].filter { !entries[$0.document].isPart }
            if term.firstLetter != letter {
                add(longer, of: letter)
                (letter, longer) = (term.firstLetter, [:])
            }
            if term == letter {
                add(letter, postings.filter { $0.field != .text })
            } else {
                for posting in postings where posting.field.isOwnName {
                    longer[posting.document] = max(longer[posting.document] ?? posting.field, posting.field)
                }
            }
        }
        add(longer, of: letter)
    }

    private mutating func add(_ documents: [Int: Field], of letter: ArraySlice<UInt8>) {
        let sorted = documents.sorted { $0.key < $1.key }
        add(letter + [UInt8(ascii: "*")], sorted.map { Posting(document: $0.key, field: $0.value) })
    }

    private mutating func add(_ term: ArraySlice<UInt8>, _ postings: [Posting]) {
        if !postings.isEmpty { piece.add(term, TermFiles.lists(postings, commonFrom: .max)) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate var firstLetter: ArraySlice<UInt8> {
        self[..<(dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? endIndex)]
    }
}
