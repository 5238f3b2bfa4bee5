/// Numbers as printable characters that need no escape in a string of JavaScript: small ones take one.
///
/// The last character of a number is one of the 57 from `#`, those before it are of the 33 from `]`. Nothing is
/// written between numbers. `numbers` in `search.js` reads them.
enum NumberCoding {
    /// Separates the lists of a term.
    static let listSeparator = UInt8(ascii: "!")
    /// Stands for a list that names nearly everything.
    static let everything = UInt8(ascii: "~")

    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = max(number, 0)
        let last = UInt8(truncatingIfNeeded: rest % 57) + 35
        rest /= 57
        var digits: [UInt8] = []
        while rest > 0 {
            digits.append(UInt8(truncatingIfNeeded: (rest - 1) % 33) + 93)
            rest = (rest - 1) / 33
        }
        bytes.append(contentsOf: digits.reversed())
        bytes.append(last)
    }

    /// An ascending list: each number by its distance from the one before it.
    static func append(ascending numbers: some Sequence<Int>, to bytes: inout [UInt8]) {
        var previous = -1
        for number in numbers {
            append(number - previous - 1, to: &bytes)
            previous = number
        }
    }

    /// A number below 56 as one character, larger ones as 55.
    static func digit(_ number: Int) -> UInt8 { UInt8(truncatingIfNeeded: min(max(number, 0), 55)) + 35 }
}
