/// Works on several items at a time and answers in the order of the items, whoever was ready first.
///
/// `count` bounds how many items are at work at once; the result does not depend on it.
struct Workers: Sendable {
    let count: Int

    func map<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ work: @escaping @Sendable (Item) -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results: [Result?] = Array(repeating: nil, count: items.count)
            for (index, item) in items.enumerated() {
                if index >= max(1, count), let (done, result) = await group.next() { results[done] = result }
                group.addTask { (index, work(item)) }
            }
            for await (done, result) in group { results[done] = result }
            return results.compactMap(\.self)
        }
    }
}
