/// Words in order, each with the entries that hold it, as one piece of the index.
struct TermPiece {
    fileprivate var terms: [UInt8] = []
    fileprivate var lists: [UInt8] = []
    private var coding = FrontCoding()
    /// The word that was added first.
    private(set) var first: [UInt8]?

    /// About how many bytes the piece takes.
    var size: Int { terms.count + lists.count }

    /// Adds a word that comes after all others.
    mutating func add(_ term: ArraySlice<UInt8>, _ postings: [UInt8]) {
        if first == nil {
            first = Array(term)
        } else {
            terms.append(UInt8(ascii: " "))
            lists.append(UInt8(ascii: " "))
        }
        let (shared, rest) = coding.code(term)
        terms.append(shared)
        terms.append(contentsOf: rest)
        lists.append(contentsOf: postings)
    }
}

extension Script {
    mutating func write(_ piece: TermPiece) {
        write(list: [piece.terms, piece.lists]) { $0.write(string: $1) }
    }
}
