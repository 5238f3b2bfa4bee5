/// The words in order, with the entries that hold them, cut into pieces of bounded size.
struct TermFiles {
    /// The first word of each piece.
    private(set) var firstTerms: [[UInt8]] = []
    private(set) var pieces: [[UInt8]] = []
    /// The words of titles, aliases and names of skills and tools: those that a misspelt word is likely to mean.
    private(set) var names = Script("n")
    private let limit: Int
    private var terms: [UInt8] = []
    private var lists: [UInt8] = []
    private var coding = FrontCoding()

    /// `commonFrom` is the number of texts from which on a word tells nothing about one of them.
    init(_ table: TermTable, order: [Int], pieceLimit: Int, commonFrom: Int) {
        limit = pieceLimit
        var nameWords: [UInt8] = []
        var nameCoding = FrontCoding()
        for index in order {
            let term = table.term(index)
            let postings = table.postings[index]
            add(term, TermFiles.lists(postings, commonFrom: commonFrom))
            guard postings.contains(where: \.field.isName) else { continue }
            let (shared, rest) = nameCoding.code(term)
            nameWords += (nameWords.isEmpty ? [] : [UInt8(ascii: " ")]) + [shared] + rest
        }
        close()
        names.write("[")
        names.write(string: nameWords)
        names.write(",\"\"]")
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
        if terms.count + lists.count + postings.count + term.count > limit { close() }
        if terms.isEmpty {
            firstTerms.append(Array(term))
        } else {
            terms.append(UInt8(ascii: " "))
            lists.append(UInt8(ascii: " "))
        }
        let (shared, rest) = coding.code(term)
        terms.append(shared)
        terms.append(contentsOf: rest)
        lists.append(contentsOf: postings)
    }

    private mutating func close() {
        if terms.isEmpty { return }
        var script = Script("t\(pieces.count)")
        script.write("[")
        script.write(string: terms)
        script.write(",")
        script.write(string: lists)
        script.write("]")
        script.finish()
        pieces.append(script.bytes)
        (terms, lists, coding) = ([], [], FrontCoding())
    }
}
