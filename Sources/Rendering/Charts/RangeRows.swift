/// Rows of a chart in which each value is a stretch of a shared axis, with its name and its words above it.
///
/// The words stand at the end of the name's line where both fit into the narrowest picture, otherwise on a line of
/// their own, so that no two labels meet at any width.
struct RangeRows {
    /// A stretch of the axis in its own units.
    struct Bar {
        let from: Int
        let to: Int
        /// The values behind the bar, as the table gives them.
        let low: String
        let high: String
        /// What stands inside the bar when there is room.
        var label: String?
        /// Whether it goes on beyond what is stated.
        var isOpen = false
        /// Whether the bar is set off from the one before it.
        var isSecond = false
    }

    struct Row {
        let label: String
        let words: String
        let bars: [Bar]
    }

    let rows: [Row]
    let scale: Scale
    let markLabel: (Int) -> String

    private(set) var drawing = Drawing()
    /// In tenths of the font size.
    private(set) var height = 0

    init(_ rows: [Row], scale: Scale, markLabel: @escaping (Int) -> String) {
        self.rows = rows
        self.scale = scale
        self.markLabel = markLabel
        let layout = rows.map(lines(of:))
        let end = layout.reduce(0) { $0 + $1.count * Self.line + Self.rowRest }
        drawMarks(to: end)
        var top = 0
        for (row, lines) in zip(rows, layout) {
            draw(row, lines: lines, from: top)
            top += lines.count * Self.line + Self.rowRest
        }
        height = end + 20
    }

    /// The heights of a line of text, of what stands below the lines of a row, and of a bar.
    private static let line = 14
    private static let rowRest = 20
    private static let bar = 10

    /// The name's lines, which are set bold and so a tenth wider; the words are at the end of the last one or are a line of their own, which begins with a tab.
    private func lines(of row: Row) -> [String] {
        let names = TextWidth.lines(of: row.label, within: Chart.textLimit * 9 / 10)
        let room = Chart.textLimit - TextWidth.of(names.last ?? "") * 11 / 10 - 80
        return TextWidth.of(row.words) <= room ? names : names + ["\t"]
    }

    private mutating func draw(_ row: Row, lines: [String], from top: Int) {
        var baseline = top
        for line in lines where line != "\t" {
            baseline += Self.line
            text(line, at: 0, baseline, [("class", "name")])
        }
        if lines.last == "\t" {
            baseline += Self.line
            text(row.words, at: 0, baseline, [])
        } else {
            text(row.words, at: 1000, baseline, [("text-anchor", "end")])
        }
        for bar in row.bars { draw(bar, from: baseline + 4) }
        drawing.breakLine()
    }

    private mutating func draw(_ bar: Bar, from top: Int) {
        let start = scale.position(of: bar.from)
        let end = max(scale.position(of: bar.to), start + 6)
        drawing.add(
            "rect",
            [
                ("class", bar.isSecond ? "bar second" : "bar"), ("x", Drawing.across(start)),
                ("y", Drawing.down(top)), ("width", Drawing.across(end - start)), ("height", Drawing.down(Self.bar)),
                ("data-low", bar.low), ("data-high", bar.high),
            ])
        if bar.isOpen, end < 1000 { dash(from: end, at: top + Self.bar / 2) }
        if let label = bar.label, (end - start) * Chart.textLimit / 1000 > TextWidth.of(label) + 30 {
            text(label, at: (start + end) / 2, top + 9, [("class", "inside"), ("text-anchor", "middle")])
        }
    }

    private mutating func dash(from start: Int, at height: Int) {
        let place = Drawing.down(height)
        drawing.add(
            "line",
            [("class", "open"), ("x1", Drawing.across(start)), ("x2", "100%"), ("y1", place), ("y2", place)])
    }

    private mutating func drawMarks(to end: Int) {
        for mark in scale.marks {
            let place = Drawing.across(scale.position(of: mark))
            drawing.add(
                "line", [("class", "mark"), ("x1", place), ("x2", place), ("y1", "0"), ("y2", Drawing.down(end))])
            if mark != scale.top, meetsLast(mark) { continue }
            let anchor = mark == 0 ? "start" : mark == scale.top ? "end" : "middle"
            text(markLabel(mark), at: scale.position(of: mark), end + 15, [("class", "axis"), ("text-anchor", anchor)])
        }
        drawing.breakLine()
    }

    /// Whether the label of a mark has no room before that of the last mark in the narrowest picture.
    private func meetsLast(_ mark: Int) -> Bool {
        let end = scale.position(of: mark) * Chart.textLimit / 1000 + TextWidth.of(markLabel(mark)) / 2
        return end + 40 > Chart.textLimit - TextWidth.of(markLabel(scale.top))
    }

    private mutating func text(_ words: String, at place: Int, _ baseline: Int, _ more: [(String, String)]) {
        drawing.add("text", [("x", Drawing.across(place)), ("y", Drawing.down(baseline))] + more, text: words)
    }
}
