import Testing

@testable import Roles

struct AmountTests {
    @Test(
        "plain notation is read and printed without trailing zeros",
        arguments: [
            ("7", "7"), ("18.50", "18.5"), ("18.05", "18.05"), ("0.999", "0.99"), ("100.00", "100"), ("", nil),
            (".5", nil),
            ("5.", nil), ("1.2.3", nil), ("-4", nil), ("1e9", nil), ("nan", nil), ("9223372036854775808", nil),
            ("9223372036854775807", "9223372036854775807"),
        ] as [(String, String?)])
    func plainNotation(text: String, expected: String?) {
        #expect(Amount(text)?.description == expected)
    }

    @Test("arithmetic that does not fit is nil")
    func checkedArithmetic() {
        let largest = Amount(units: .max, hundredths: 99)
        #expect(largest.adding(Amount(units: 0, hundredths: 1)) == nil)
        #expect(largest.multiplied(by: 2) == nil)
        #expect(
            Amount(units: 1, hundredths: 75).adding(Amount(units: 2, hundredths: 50))
                == Amount(units: 4, hundredths: 25))
        #expect(Amount(units: 18, hundredths: 50).multiplied(by: 40) == Amount(units: 740))
        #expect(Amount(units: 1).multiplied(by: -1) == nil)
        #expect(Amount(digits: [0x39], fraction: [], times: .max) == nil)
    }

    @Test("amounts compare by units, then hundredths")
    func order() {
        #expect(Amount(units: 1, hundredths: 99) < Amount(units: 2))
        #expect(Amount(units: 2, hundredths: 5) < Amount(units: 2, hundredths: 50))
    }
}
