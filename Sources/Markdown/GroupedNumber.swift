extension Int {
    /// The number with a comma between thousands, as messages print it.
    var grouped: String {
        var digits: [UInt8] = []
        for (index, digit) in String(magnitude).utf8.reversed().enumerated() {
            if index > 0, index % 3 == 0 { digits.append(UInt8(ascii: ",")) }
            digits.append(digit)
        }
        return (self < 0 ? "-" : "") + String(decoding: digits.reversed(), as: UTF8.self)
    }
}
