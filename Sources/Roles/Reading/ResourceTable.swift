import Diagnostics
import Markdown
import Repair

/// Works that stand in the rows of a table: what they are called in one column, their kind and author in others.
///
/// What a column holds is told by its cells, so that its heading may be in any language.
struct ResourceTable {
    private let table: Table
    private let kinds: ResourceKind
    private let titles: Int
    private let kindColumn: Int?
    private let authors: Int?

    /// Nil for a table without a column that may hold titles.
    init?(_ table: Table, kinds: ResourceKind) {
        self.table = table
        self.kinds = kinds
        let columns = Array(table.header.cells.indices)
        func holds(_ column: Int, _ test: (String) -> Bool) -> Bool {
            let texts = table.rows.compactMap { row in
                row.cells.indices.contains(column) ? row.cells[column].plainText.trimmingSpace : nil
            }.filter { !$0.isEmpty }
            return !texts.isEmpty && texts.count(where: test) * 2 >= texts.count
        }
        let kindColumn = columns.first { holds($0) { kinds.ofAside($0) != nil } }
        let named = columns.filter { $0 != kindColumn }
        let headings = table.header.cells.map(\.plainText)
        guard
            let titles = named.first(where: { kinds.ofLabel(headings[$0]) != nil })
                ?? named.first(where: { holds($0) { $0.contains(where: \.isLetter) } })
        else { return nil }
        self.titles = titles
        self.kindColumn = kindColumn
        authors = named.first { $0 != titles && holds($0, ResourceKind.isPersons) }
    }

    /// The works, each with the kind that its row, the column of titles or else `label` tells.
    func works(under label: String) -> [(name: ResourceName, kind: Resource.Kind?, lines: LineRange)] {
        let heading = table.header.cells[titles].plainText
        let group = kinds.ofLabel(heading) ?? (kinds.isOneOfSeveral(label) ? nil : kinds.ofLabel(label))
        return table.rows.compactMap { row in
            guard row.cells.indices.contains(titles), !row.cells[titles].plainText.isEmpty else { return nil }
            let name = ResourceName(row.cells[titles], kinds: kinds, author: text(authors, of: row), url: link(in: row))
            return (name, text(kindColumn, of: row).flatMap(kinds.ofAside) ?? group, LineRange(row.line))
        }
    }

    private func text(_ column: Int?, of row: Table.Row) -> String? {
        guard let column, row.cells.indices.contains(column) else { return nil }
        let text = row.cells[column].plainText.trimmingSpace
        return text.isEmpty ? nil : text
    }

    private func link(in row: Table.Row) -> String? {
        row.cells.lazy.flatMap(\.self).compactMap { inline in
            if case .link(let url, _, _) = inline { url } else { nil }
        }.first
    }
}
