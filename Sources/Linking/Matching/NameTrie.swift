/// Every folded spelling in one prefix tree, laid out in flat arrays.
///
/// The children of a node stand together, sorted by their byte, so a step is a search in a short run of memory.
struct NameTrie: Sendable {
    private var labels: [UInt8] = [0]
    private var firstChild: [Int32] = [0]
    private var childCount: [UInt16] = [0]
    /// For every node the range of `values` that end there.
    private var firstValue: [Int32] = [0]
    private var valueCount: [UInt16] = [0]
    private var values: [Int32] = []

    static let root = 0

    /// `entries` pairs keys with values; of equal keys all values are kept, in the order given.
    init(_ entries: [(key: [UInt8], value: Int)]) {
        let sorted = entries.enumerated().sorted { left, right in
            if left.element.key == right.element.key { return left.offset < right.offset }
            return left.element.key.lexicographicallyPrecedes(right.element.key)
        }.map(\.element)
        var queue: [(node: Int, range: Range<Int>, depth: Int)] = [(0, sorted.indices, 0)]
        var head = 0
        while head < queue.count {
            let (node, range, depth) = queue[head]
            head += 1
            var position = takeValues(of: node, from: sorted, range, depth)
            firstChild[node] = Int32(labels.count)
            while position < range.upperBound {
                let label = sorted[position].key[depth]
                var end = position
                while end < range.upperBound, sorted[end].key[depth] == label { end += 1 }
                queue.append((labels.count, position..<end, depth + 1))
                appendNode(label)
                childCount[node] += 1
                position = end
            }
        }
    }

    /// The node that `byte` leads to from `node`, or nil.
    func step(from node: Int, over byte: UInt8) -> Int? {
        var low = Int(firstChild[node])
        var high = low + Int(childCount[node])
        while low < high {
            let middle = (low + high) / 2
            if labels[middle] == byte { return middle }
            if labels[middle] < byte { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    func values(at node: Int) -> ArraySlice<Int32> {
        let start = Int(firstValue[node])
        return values[start..<start + Int(valueCount[node])]
    }

    /// The values of exactly this key.
    func values(of key: some Sequence<UInt8>) -> ArraySlice<Int32> {
        var node = Self.root
        for byte in key {
            guard let next = step(from: node, over: byte) else { return [] }
            node = next
        }
        return values(at: node)
    }

    private mutating func takeValues(
        of node: Int, from sorted: [(key: [UInt8], value: Int)], _ range: Range<Int>, _ depth: Int
    ) -> Int {
        var position = range.lowerBound
        firstValue[node] = Int32(values.count)
        while position < range.upperBound, sorted[position].key.count == depth {
            values.append(Int32(sorted[position].value))
            valueCount[node] &+= 1
            position += 1
        }
        return position
    }

    private mutating func appendNode(_ label: UInt8) {
        labels.append(label)
        firstChild.append(0)
        childCount.append(0)
        firstValue.append(0)
        valueCount.append(0)
    }
}
