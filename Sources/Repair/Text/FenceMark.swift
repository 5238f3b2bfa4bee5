import Diagnostics
import Markdown

/// A run of backticks or tildes that may open or close a fenced block.
struct FenceMark {
    let sign: UInt8
    let length: Int
    let isBare: Bool
    let mayOpen: Bool
}

func fenceMark(at start: Int, in line: ArraySlice<UInt8>) -> FenceMark? {
    guard start < line.endIndex, line[start] == 0x60 || line[start] == 0x7E else { return nil }
    let sign = line[start]
    let end = line[start...].firstIndex { $0 != sign } ?? line.endIndex
    guard end - start >= 3 else { return nil }
    let info = line[end...]
    return FenceMark(
        sign: sign, length: end - start, isBare: info.allSatisfy(\.isASCIIBlank),
        mayOpen: sign == 0x7E || !info.contains(0x60))
}

/// Whether lines, read one after another, lie within a fenced block.
struct FenceState {
    private var open: FenceMark?

    var isOpen: Bool { open != nil }

    /// Whether the next line is code or one of its fences; `content` is where its text starts behind list markers.
    mutating func takes(_ line: ArraySlice<UInt8>, content: (Int) -> Int = { $0 }) -> Bool {
        let first = line.firstIndex { !$0.isASCIIBlank } ?? line.endIndex
        if let open {
            let mark = fenceMark(at: first, in: line)
            if let mark, mark.sign == open.sign, mark.length >= open.length, mark.isBare { self.open = nil }
            return true
        }
        guard let mark = fenceMark(at: content(first), in: line), mark.mayOpen else { return false }
        open = mark
        return true
    }
}

extension Source {
    /// Whether code between fences begins on the line, and not code that is only indented.
    func opensFence(_ number: Int) -> Bool {
        let line = line(number)
        return fenceMark(at: line.firstIndex { !$0.isASCIIBlank } ?? line.endIndex, in: line)?.mayOpen ?? false
    }
}
