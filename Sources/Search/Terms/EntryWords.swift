/// The words of all entries, and how many words each title has.
struct EntryWords {
    private(set) var table = TermTable()
    private(set) var titleSizes: [UInt8] = []
    private let documentCount: Int

    init(_ entries: [SearchEntry], _ limits: SearchLimits) {
        documentCount = entries.count
        for (document, entry) in entries.enumerated() {
            let size = add(entry.title, to: .title, of: document)
            titleSizes.append(NumberCoding.digit(size))
            var room = limits.text
            for (field, texts) in entry.fields {
                for text in texts where room > 0 {
                    room -= text.utf8.count
                    _ = add(room < 0 ? text.cut(to: text.utf8.count + room) : text, to: field, of: document)
                }
            }
        }
    }

    /// The words in the order of a browser.
    var order: [Int] { (0..<table.count).sorted { precedes(table.term($0), table.term($1)) } }

    /// The words in `order` as files: within the limit for all terms, as far as leaving out common words of texts goes.
    func files(_ order: [Int], _ limits: SearchLimits) -> TermFiles {
        var common = max(documentCount / 4, 1_000)
        while true {
            let files = TermFiles(table, order: order, pieceLimit: limits.shard, commonFrom: common)
            let size = files.pieces.reduce(0) { $0 + $1.count }
            if size <= limits.terms || common <= 16 { return files }
            common /= 2
        }
    }

    /// Adds the words of a text and returns how many they are: of a compound only the sign at its end counts.
    private mutating func add(_ text: String, to field: Field, of document: Int) -> Int {
        let folded = FoldedText(text).bytes
        var count = 0
        for word in Words(folded).words {
            let bytes = folded[word.range]
            if word.isCompound {
                if bytes.last.map(\.isNameSuffix) == true { count += 1 }
                if field == .text, !bytes.isName { continue }
                if field != .text { addJoined(bytes, to: field, of: document) }
            } else {
                count += 1
            }
            table.add(bytes, document: document, field: field)
        }
        return count
    }

    /// Adds `nodejs` for `node.js`.
    private mutating func addJoined(_ bytes: ArraySlice<UInt8>, to field: Field, of document: Int) {
        let joined = bytes.filter { !$0.isJoint }
        if joined.count < bytes.count { table.add(joined[...], document: document, field: field) }
    }
}

extension SearchEntry {
    fileprivate var fields: [(Field, [String])] {
        [(.alias, aliases), (.heading, headings), (.name, names), (.text, [summary, text])]
    }
}

extension ArraySlice<UInt8> {
    /// In a running text a compound is kept when its signs belong to a name, as in `C++`, `F#` and `Node.js`.
    fileprivate var isName: Bool {
        allSatisfy { !$0.isJoint || $0 == UInt8(ascii: ".") }
    }
}
