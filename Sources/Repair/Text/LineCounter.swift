/// Line and column of byte offsets that are asked for in rising order.
struct LineCounter {
    let text: [UInt8]
    private var line = 1
    private var lineStart = 0
    private var position = 0

    init(text: [UInt8]) {
        self.text = text
    }

    mutating func place(of offset: Int) -> (line: Int, column: Int) {
        while position < offset {
            if text[position] == 0x0A {
                line += 1
                lineStart = position + 1
            }
            position += 1
        }
        return (line, offset - lineStart + 1)
    }
}
