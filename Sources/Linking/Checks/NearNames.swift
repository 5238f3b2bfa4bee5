import Diagnostics

/// Tells which of many names another one was probably meant to be, by a slip of the pen.
///
/// It compares with the few that share a rare run of three bytes: an edit takes at most four such runs from a name, so a
/// name that is near has one of any number of its runs above that. The answer is that of comparing with all.
struct NearNames {
    /// In byte order, with their bytes in lower case.
    private let names: [(text: String, bytes: [UInt8])]
    /// By three bytes the names that hold them, ascending.
    private var holders: [[UInt8]: [Int]] = [:]

    init(_ names: [String]) {
        self.names = names.sorted().map { ($0, Array($0.lowercased().utf8)) }
        for (index, name) in self.names.enumerated() {
            for run in Self.runs(of: name.bytes) { holders[run, default: []].append(index) }
        }
    }

    /// The nearest name, at most one edit for every eight bytes away, when it begins with the same byte; of names equally
    /// near the first.
    func near(_ name: String) -> String? {
        let wanted = Array(name.lowercased().utf8)
        let limit = max(1, wanted.count / 8)
        var best: (distance: Int, index: Int)?
        for index in candidates(wanted, limit: limit) where abs(names[index].bytes.count - wanted.count) <= limit {
            let distance = editDistance(wanted, names[index].bytes)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, index) }
        }
        return best.flatMap { names[$0.index].bytes.first == wanted.first ? names[$0.index].text : nil }
    }

    /// Ascending.
    private func candidates(_ wanted: [UInt8], limit: Int) -> [Int] {
        let needed = 4 * limit + 1
        let runs = Self.runs(of: wanted).map { holders[$0] ?? [] }.sorted { $0.count < $1.count }
        guard runs.count >= needed else { return Array(names.indices) }
        return Set(runs.prefix(needed).joined()).sorted()
    }

    private static func runs(of bytes: [UInt8]) -> Set<[UInt8]> {
        guard bytes.count > 2 else { return [] }
        return Set((0...bytes.count - 3).map { Array(bytes[$0..<$0 + 3]) })
    }
}
