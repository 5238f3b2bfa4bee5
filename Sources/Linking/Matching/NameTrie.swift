/// Every folded spelling in one prefix tree, laid out in flat arrays.
///
/// A node stands for all bytes up to the next place where names part or one ends, so that a name is a few steps. The
/// children of a node stand together, sorted by their first byte. Labels, children and spellings lie in the order of
/// their nodes, so that a node knows where its own begin and the next node where they end: with many names most of the
/// time goes into waiting for memory, and two nodes fit beside each other into what is fetched at once.
struct NameTrie: Sendable {
    private struct Node {
        /// Where the bytes begin that lead here from the parent, in `bytes`; the root has none.
        let label: Int32
        var children: Int32 = 0
        /// Where the spellings begin that end here, in `spellings`.
        var spellings: Int32 = 0
        /// The first byte of the label.
        let first: UInt8
    }

    private var nodes = [Node(label: 0, first: 0)]
    /// The first byte of every node's label, for a search among many.
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
            nodes[node].spellings = Int32(spellings.count)
            spellings += sorted[range.lowerBound..<position].map(\.spelling)
            nodes[node].children = Int32(nodes.count)
            while position < range.upperBound {
                let key = sorted[position].key
                var end = position
                while end < range.upperBound, sorted[end].key[depth] == key[depth] { end += 1 }
                let next = Self.commonEnd(of: key, and: sorted[end - 1].key, from: depth)
                appendNode(key[depth..<next])
                queue.append((position..<end, next))
                position = end
            }
            node += 1
        }
        nodes.append(
            Node(
                label: Int32(bytes.count), children: Int32(nodes.count), spellings: Int32(spellings.count), first: 0))
    }

    func hasChildren(_ node: Int) -> Bool { nodes[node].children < nodes[node + 1].children }

    /// The child that `byte` leads to, the first byte of its label; nil when there is none.
    func child(of node: Int, over byte: UInt8) -> Int? {
        var low = Int(nodes[node].children)
        var high = Int(nodes[node + 1].children)
        if high - low <= Self.fewChildren {
            while low < high, nodes[low].first < byte { low += 1 }
            return low < high && nodes[low].first == byte ? low : nil
        }
        while low < high {
            let middle = (low + high) / 2
            let first = firsts[middle]
            if first == byte { return middle }
            if first < byte { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// So few lie where the one that is looked for will be read anyway.
    private static let fewChildren = 4

    /// What leads to the node from its parent; not empty but for the root.
    func label(of node: Int) -> ArraySlice<UInt8> { bytes[Int(nodes[node].label)..<Int(nodes[node + 1].label)] }

    /// The spellings that end at the node.
    func spellings(at node: Int) -> ArraySlice<Spelling> {
        spellings[Int(nodes[node].spellings)..<Int(nodes[node + 1].spellings)]
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
        let first = label.first ?? 0
        nodes.append(Node(label: Int32(bytes.count), first: first))
        firsts.append(first)
        bytes += label
    }

    /// Where two keys that agree before `start` part, or one ends.
    private static func commonEnd(of left: [UInt8], and right: [UInt8], from start: Int) -> Int {
        let limit = min(left.count, right.count)
        var end = start
        while end < limit, left[end] == right[end] { end += 1 }
        return end
    }
}
