/// The first file that a search loads: which entries are of each kind, by what they can be chosen, what the first
/// letters find, and which piece begins with which word.
struct DirectoryFile {
    let bytes: [UInt8]

    init(
        _ entries: [SearchEntry], titleSizes: [UInt8], links: [SearchLink], openings: TermPiece?,
        firstTerms: [[UInt8]], documentsPerBlock: Int
    ) {
        var script = Script("index")
        script.write("{\"block\":")
        script.write(max(documentsPerBlock, 1))
        script.write(",\"kinds\":")
        script.write(list: SearchKind.allCases) { script, kind in
            script.write("[")
            script.write(string: kind.label.utf8)
            script.write(",")
            script.write(entries: entries.indices.filter { entries[$0].kind == kind }, areAdjacent: kind.isOfParts)
            script.write("]")
        }
        script.write(",\"sizes\":")
        script.write(string: titleSizes)
        script.write(",\"weights\":")
        script.write(string: DirectoryFile.weights(of: entries))
        script.write(",\"facets\":")
        script.write(list: FacetValues.byFacet(of: entries)) { $0.write(facet: $1) }
        script.write(",\"links\":")
        script.write(list: links) { script, link in
            script.write(list: [link.label, link.path]) { $0.write(string: $1.utf8) }
        }
        if let openings {
            script.write(",\"openings\":")
            script.write(openings)
        }
        script.write(",\"shards\":")
        script.write(list: firstTerms) { $0.write(string: $1) }
        script.write("}")
        script.finish()
        bytes = script.bytes
    }

    /// A digit for each entry, the ones without a weight at the end left out: four steps for each doubling.
    private static func weights(of entries: [SearchEntry]) -> [UInt8] {
        let counted = entries.lastIndex { $0.weight > 0 }.map { entries[...$0] } ?? []
        return counted.map { entry in
            let weight = max(entry.weight, 0) + 1
            let doublings = Int.bitWidth - 1 - weight.leadingZeroBitCount
            return NumberCoding.digit(doublings * 4 + ((weight << 2) >> doublings & 3))
        }
    }
}

/// The values of one facet, each with the entries that have it.
private struct FacetValues {
    let name: String
    let values: [(value: String, documents: [Int])]

    /// In the order in which the entries first name them.
    static func byFacet(of entries: [SearchEntry]) -> [FacetValues] {
        var documents: [SearchFacet: [Int]] = [:]
        var names: [String] = []
        for (index, entry) in entries.enumerated() {
            for facet in entry.facets where documents[facet]?.last != index {
                if !names.contains(facet.name) { names.append(facet.name) }
                documents[facet, default: []].append(index)
            }
        }
        let sorted = documents.sorted { ($0.key.order, $0.key.value) < ($1.key.order, $1.key.value) }
        return names.map { name in
            FacetValues(name: name, values: sorted.filter { $0.key.name == name }.map { ($0.key.value, $0.value) })
        }
    }
}

extension Script {
    /// How many entries there are and where they start, or a list of them.
    fileprivate mutating func write(entries: [Int], areAdjacent: Bool) {
        guard areAdjacent else { return write(string: NumberCoding.text(ascending: entries)) }
        write(entries.count)
        write(",")
        write(entries.first ?? 0)
    }

    fileprivate mutating func write(facet: FacetValues) {
        write("[")
        write(string: facet.name.utf8)
        for value in facet.values {
            write(",")
            write(list: [Array(value.value.utf8), NumberCoding.text(ascending: value.documents)]) {
                $0.write(string: $1)
            }
        }
        write("]")
    }
}

extension NumberCoding {
    fileprivate static func text(ascending numbers: [Int]) -> [UInt8] {
        var bytes: [UInt8] = []
        append(ascending: numbers, to: &bytes)
        return bytes
    }
}
