/// Draws the lines of a map of roles: names on the right, arcs on the left of them.
struct RoleMapDrawing {
    /// Where the names begin, in thousandths of the width, and how wide a line of a name may be.
    private static let names = 400
    static let nameLimit = Chart.textLimit * (1000 - names) / 1000 - 10
    /// The height of a line of text and of what stands round the lines of a role, in tenths of the font size.
    private static let line = 14
    private static let rest = 12

    private let most: Int
    private var middles: [Int] = []
    private(set) var height = 0
    private(set) var drawing = Drawing()

    /// `most` is the weight of the thickest arc.
    init(most: Int) { self.most = max(1, most) }

    /// Gives every role its place, from the lines of its name.
    mutating func place(_ names: [[String]]) {
        for lines in names {
            let tall = max(1, lines.count) * Self.line + Self.rest
            middles.append(height + tall / 2)
            height += tall
        }
    }

    /// The arcs lie in a picture of their own, whose units across are hundredths of its width.
    mutating func openArcs() {
        drawing.open(
            "svg",
            [
                ("width", Drawing.across(Self.names - 40)), ("height", Drawing.down(height)),
                ("viewBox", "0 0 100 \(height)"), ("preserveAspectRatio", "none"),
            ])
        drawing.breakLine()
    }

    mutating func arc(from first: Int, to second: Int, weight: Int, data: String) {
        let (top, bottom) = (middles[min(first, second)], middles[max(first, second)])
        let reach = 100 - min(128, 16 + (bottom - top) * 120 / max(1, height))
        drawing.add(
            "path",
            [
                ("d", "M100 \(top)C\(reach) \(top) \(reach) \(bottom) 100 \(bottom)"),
                ("stroke-width", "\(1 + weight * 6 / most)"), ("data-v", data),
            ])
        drawing.breakLine()
    }

    mutating func closeArcs() {
        drawing.close("svg")
        drawing.breakLine()
    }

    mutating func name(_ lines: [String], at place: Int, href: String) {
        let middle = middles[place]
        drawing.open("a", [("href", href)])
        drawing.add(
            "circle",
            [("cx", Drawing.across(Self.names - 25)), ("cy", Drawing.down(middle)), ("r", Drawing.down(4))])
        let first = middle - (lines.count - 1) * Self.line / 2 + 4
        for (number, line) in lines.enumerated() {
            drawing.add(
                "text",
                [("x", Drawing.across(Self.names)), ("y", Drawing.down(first + number * Self.line))], text: line)
        }
        drawing.close("a")
        drawing.breakLine()
    }
}
