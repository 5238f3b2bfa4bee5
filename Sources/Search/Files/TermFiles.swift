/// The words in order, with the entries that hold them, cut into pieces of bounded size.
struct TermFiles {
    /// The first word of each piece.
    private(set) var firstTerms: [[UInt8]] = []
    private(set) var pieces: [[UInt8]] = []
    /// The words of titles, aliases and names of skills and tools: those that a misspelt word is likely to mean.
    private(set) var names = Script("n")
    private let limit: Int
    private var open = TermPiece()

    /// `commonFrom` is the number of texts from which on a word tells nothing about one of them.
    init(_ table: TermTable, order: [Int], pieceLimit: Int, commonFrom: Int) {
        limit = pieceLimit
        var named = TermPiece()
        for index in order {
            let term = table.term(index)
            let postings = table.postings[index]
            add(term, TermFiles.lists(postings, commonFrom: commonFrom))
            if postings.contains(where: \.field.isName) { named.add(term, []) }
        }
        close()
        names.write(named)
        names.finish()
    }

    /// A word's documents: one list for each field, from the text to the title, the empty ones at the end left out.
    static func lists(_ postings: [Posting], commonFrom: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for field in Field.allCases {
            let documents = postings.lazy.filter { $0.field == field }.map(\.document)
            if field != .text { bytes.append(NumberCoding.listSeparator) }
            if field == .text, documents.count >= commonFrom {
                bytes.append(NumberCoding.everything)
            } else {
                NumberCoding.append(ascending: documents, to: &bytes)
            }
        }
        while bytes.last == NumberCoding.listSeparator { bytes.removeLast() }
        return bytes
    }

    private mutating func add(_ term: ArraySlice<UInt8>, _ postings: [UInt8]) {
        if open.size + postings.count + term.count > limit { close() }
        open.add(term, postings)
    }

    private mutating func close() {
        guard let first = open.first else { return }
        var script = Script("t\(pieces.count)")
        script.write(open)
        script.finish()
        firstTerms.append(first)
        pieces.append(script.bytes)
        open = TermPiece()
    }
}
