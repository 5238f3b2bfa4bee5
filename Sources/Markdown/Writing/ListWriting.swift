/// A list as CommonMark.
struct ListWriting {
    private let list: List
    private let isTight: Bool
    /// Whether the list uses the second of two marks, because a list of its kind stands right before it.
    private let isAlternate: Bool

    init(_ list: List, isAlternate: Bool) {
        self.list = list
        self.isAlternate = isAlternate
        isTight =
            list.isTight
            && list.items.allSatisfy { item in zip(item.blocks, item.blocks.dropFirst()).allSatisfy { $0.mayTouch($1) }
            }
    }

    var lines: BlockWriting.Lines {
        var lines: BlockWriting.Lines = []
        for (index, item) in list.items.enumerated() {
            if index > 0, !isTight { lines.append([]) }
            let mark = mark(of: index)
            let content = BlockWriting(isInList: true, isTight: isTight).lines(of: item.blocks)
            lines += content.hung(on: mark + task(item), indent: mark.utf8.count)
        }
        return lines
    }

    /// `- ` or `12. `; numbers stay within the nine digits that CommonMark reads.
    private func mark(of index: Int) -> String {
        guard let start = list.start else { return isAlternate ? "* " : "- " }
        let number = min(max(start, 0), 999_999_999 - list.items.count) + index
        return "\(number)\(isAlternate ? ")" : ".") "
    }

    private func task(_ item: ListItem) -> String {
        item.isChecked.map { $0 ? "[x] " : "[ ] " } ?? ""
    }
}
