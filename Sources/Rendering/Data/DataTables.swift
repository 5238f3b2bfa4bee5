import Diagnostics
import Linking
import Roles

/// The data files as tables of comma-separated values (RFC 4180), with a head line; lists stand in one cell, parted by
/// semicolons.
enum DataTables {
    static func roles(in edition: Edition) -> [UInt8] {
        var table = CommaTable([
            "slug", "title", "summary", "pay_min", "pay_max", "currency", "period", "levels", "phases", "skills",
            "tools", "related", "page",
        ])
        for (index, role) in edition.library.roles.enumerated() {
            let pay = PayTable.tables(of: role).first?.overall
            table.add([
                role.slug, role.title, role.summary ?? "", pay?.min?.description ?? "", pay?.max?.description ?? "",
                pay?.currency ?? "", pay?.period?.rawValue ?? "",
                list(role.parts.flatMap(\.role.levels).map(\.label)),
                list(role.parts.flatMap(\.role.phases).map(\.title)), list(role.skillIDs.map(\.slug)),
                list(role.toolIDs.map(\.slug)), list(role.related.map { edition.library.roles[$0.role].slug }),
                edition.addresses.role(index),
            ])
        }
        return table.bytes
    }

    /// Tools or skills.
    static func entities(_ entities: [LibraryEntity], in edition: Edition) -> [UInt8] {
        var table = CommaTable(["id", "name", "groups", "roles", "mentions", "description", "page"])
        for named in entities {
            let entity = named.entity
            let groups = entity.id.kind == .tool ? entity.kinds : [entity.category].compactMap(\.self)
            table.add([
                entity.id.slug, entity.name, list(groups), list(named.roles.map { edition.library.roles[$0].slug }),
                String(named.mentions.count), entity.description ?? "", edition.addresses.entity(named.id) ?? "",
            ])
        }
        return table.bytes
    }

    private static func list(_ words: [String]) -> String { words.joined(separator: "; ") }
}

/// A table of comma-separated values.
struct CommaTable {
    private(set) var bytes: [UInt8] = []

    init(_ head: [String]) { add(head) }

    mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(cell)
        }
        bytes += [0x0D, 0x0A]
    }

    /// A spreadsheet would run a cell that begins like a formula: an apostrophe before it keeps it a text.
    private mutating func append(_ cell: String) {
        let opensFormula = cell.utf8.first.map(Self.formulaSigns.contains) == true
        let text = opensFormula ? "'" + cell : cell
        guard text.utf8.contains(where: Self.quotedSigns.contains) else {
            bytes += text.utf8
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let formulaSigns: ByteSet = "=+-@\t\r"
    private static let quotedSigns: ByteSet = "\",\r\n"
}
