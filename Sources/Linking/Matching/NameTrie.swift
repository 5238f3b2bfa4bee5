/// Every folded spelling in one prefix tree, laid out in flat arrays.
///
/// A node stands for all bytes up to the next place where names part or one ends, so that a name is a few steps. The
/// children of a node stand together, sorted by their first byte: a step is a search in a short run of memory.
struct NameTrie: Sendable {
    private struct Node {
        /// The bytes that lead here from the parent, a range of `bytes`; empty for the root.
        let label: Range<Int32>
        var children: Range<Int32> = 0..<0
        /// The spellings that end here, a range of `spellings`.
        var spellings: Range<Int32> = 0..<0
    }

    private var nodes = [Node(label: 0..<0)]
    /// The first byte of every node's label.
    private var firsts: [UInt8] = [0]
    private var bytes: [UInt8] = []
    private var spellings: [Spelling] = []

    static let root = 0

    /// Of equal keys all spellings are kept, in the order given.
    init(_ entries: [(key: [UInt8], spelling: Spelling)]) {
        let sorted = entries.enumerated().sorted { left, right in
            if left.element.key == right.element.key { return left.offset < right.offset }
            return left.element.key.lexicographicallyPrecedes(right.element.key)
        }.map(\.element)
        var queue: [(range: Range<Int>, depth: Int)] = [(sorted.indices, 0)]
        var node = 0
        while node < queue.count {
            let (range, depth) = queue[node]
            var position = range.lowerBound
            while position < range.upperBound, sorted[position].key.count == depth { position += 1 }
            append(sorted[range.lowerBound..<position].map(\.spelling), to: node)
            let firstChild = Int32(nodes.count)
            while position < range.upperBound {
                let key = sorted[position].key
                var end = position
                while end < range.upperBound, sorted[end].key[depth] == key[depth] { end += 1 }
                let next = Self.commonEnd(of: key, and: sorted[end - 1].key, from: depth)
                appendNode(key[depth..<next])
                queue.append((position..<end, next))
                position = end
            }
            nodes[node].children = firstChild..<Int32(nodes.count)
            node += 1
        }
    }

    func hasChildren(_ node: Int) -> Bool { !nodes[node].children.isEmpty }

    /// The child that `byte` leads to, the first byte of its label; nil when there is none.
    func child(of node: Int, over byte: UInt8) -> Int? {
        var low = Int(nodes[node].children.lowerBound)
        var high = Int(nodes[node].children.upperBound)
        while low < high {
            let middle = (low + high) / 2
            let first = firsts[middle]
            if first == byte { return middle }
            if first < byte { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// What leads to the node from its parent; not empty but for the root.
    func label(of node: Int) -> ArraySlice<UInt8> {
        bytes[Int(nodes[node].label.lowerBound)..<Int(nodes[node].label.upperBound)]
    }

    /// The spellings that end at the node.
    func spellings(at node: Int) -> ArraySlice<Spelling> {
        spellings[Int(nodes[node].spellings.lowerBound)..<Int(nodes[node].spellings.upperBound)]
    }

    /// The spellings of exactly this key.
    func spellings(of key: [UInt8]) -> ArraySlice<Spelling> {
        var node = Self.root
        var rest = key[...]
        while let byte = rest.first {
            guard let child = child(of: node, over: byte), rest.starts(with: label(of: child)) else { return [] }
            rest = rest.dropFirst(label(of: child).count)
            node = child
        }
        return spellings(at: node)
    }

    private mutating func appendNode(_ label: ArraySlice<UInt8>) {
        let start = Int32(bytes.count)
        bytes += label
        nodes.append(Node(label: start..<Int32(bytes.count)))
        firsts.append(label.first ?? 0)
    }

    private mutating func append(_ found: [Spelling], to node: Int) {
        let start = Int32(spellings.count)
        spellings += found
        nodes[node].spellings = start..<Int32(spellings.count)
    }

    /// Where two keys that agree before `start` part, or one ends.
    private static func commonEnd(of left: [UInt8], and right: [UInt8], from start: Int) -> Int {
        let limit = min(left.count, right.count)
        var end = start
        while end < limit, left[end] == right[end] { end += 1 }
        return end
    }
}
