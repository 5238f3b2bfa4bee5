import Templates

/// A picture with its finding in words and a table of the same values.
struct Chart {
    /// Whether the picture is read as one image or holds links of its own.
    enum Role: String {
        case image = "img"
        case group
    }

    /// One line of the table: its name and what stands in the columns.
    struct Row {
        let label: String
        let cells: [String]
    }

    /// The font size that widths are reckoned with, and the narrowest picture, both in CSS pixels.
    static let fontSize = 15
    static let narrowest = 280
    /// The narrowest width in the measure of `TextWidth`.
    static let textLimit = narrowest * 100 / fontSize

    let id: String
    let title: String
    /// What the picture shows, for those who don't see it.
    let description: String
    /// What the picture shows at a glance, as a sentence under it.
    let finding: String
    let columns: [String]
    let rows: [Row]
    var role = Role.image
    /// In tenths of the font size.
    let height: Int
    /// The elements between the opening and the closing tag.
    let drawing: Drawing

    static let shape = Shape.record([
        "id": .text, "title": .text, "finding": .text, "picture": .html, "columns": .list(.text),
        "rows": .list(.record(["label": .text, "cells": .list(.text)])),
    ])

    var value: Value {
        .record([
            "id": .text(id), "title": .text(title), "finding": .text(finding), "picture": .html(picture),
            "columns": .list(columns.map(Value.text)),
            "rows": .list(
                rows.map { .record(["label": .text($0.label), "cells": .list($0.cells.map(Value.text))]) }),
        ])
    }

    private var picture: [UInt8] {
        var shell = Drawing()
        shell.open(
            "svg",
            [
                ("class", "plot"), ("role", role.rawValue), ("aria-labelledby", "\(id)-t \(id)-d"), ("width", "100%"),
                ("height", Drawing.down(height)),
            ])
        shell.add("title", [("id", "\(id)-t")], text: title)
        shell.add("desc", [("id", "\(id)-d")], text: description)
        var tail = Drawing()
        tail.close("svg")
        return shell.bytes + drawing.bytes + tail.bytes
    }
}
