import Diagnostics

/// A time of day at the head of a line, as an account of a working day has above its parts: `9:30 a.m. Stand-up`.
package enum ClockTime {
    package static func begins(_ text: String) -> Bool {
        let hours = text.utf8.prefix(while: \.isASCIIDigit)
        guard (1...2).contains(hours.count) else { return false }
        var rest = text.utf8.dropFirst(hours.count)
        let sign = rest.first ?? 0
        // `2.10` rather numbers a section.
        let isSign =
            sign == UInt8(ascii: ":") || sign == UInt8(ascii: "h") || sign == UInt8(ascii: ".") && hours.count == 2
        if isSign, rest.dropFirst().prefix(while: \.isASCIIDigit).count == 2 {
            rest = rest.dropFirst(3)
            if rest.first.map({ !$0.isASCIIAlphanumeric }) ?? true { return true }
        }
        let tail = rest.drop { $0 == 0x20 }.prefix(4).map(\.asciiLowercased)
        return halves.contains { half in
            tail.starts(with: half) && tail.dropFirst(half.count).first.map { !$0.isASCIIAlphanumeric } ?? true
        }
    }

    private static let halves = ["am", "pm", "a.m", "p.m"].map { Array($0.utf8) }
}
