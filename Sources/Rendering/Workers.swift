/// Works on several items at a time and answers in the order of the items, whoever was ready first.
///
/// `count` bounds how many items are at work at once; the result does not depend on it.
package struct Workers: Sendable {
    package let count: Int

    package init(count: Int) { self.count = max(1, count) }

    /// Many items are worked on a run of neighbours at a time.
    package func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
    ) async -> [Result] {
        let length = max(1, items.count / (count * Self.runsForEach))
        let runs = await mapEach(Array(stride(from: 0, to: items.count, by: length))) { start in
            items[start..<min(items.count, start + length)].map(work)
        }
        return runs.flatMap(\.self)
    }

    /// Enough runs for everyone to be ready at about the same time, few enough for what a task costs.
    private static let runsForEach = 32

    private func mapEach<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results: [Result?] = Array(repeating: nil, count: items.count)
            for (index, item) in items.enumerated() {
                if index >= count, let (done, result) = await group.next() { results[done] = result }
                group.addTask { (index, work(item)) }
            }
            for await (done, result) in group { results[done] = result }
            return results.compactMap(\.self)
        }
    }
}
