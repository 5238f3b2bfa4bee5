import Testing

@testable import Repair

@Suite struct HeadingKeyTests {
    @Test(
        "takes emoji, number and qualifier off a heading and keeps each",
        arguments: [
            ("Tools", "Tools", nil, nil),
            ("📌 **2.1 Tools** 🔧", "Tools", "2.1", nil),
            ("3) Pay (2024):", "Pay", "3", "2024"),
            ("1️⃣ First steps", "First steps", "1", nil),
            ("IV. Pay", "Pay", "IV", nil),
            ("B) Pay", "Pay", "B", nil),
            ("2 – Pay", "Pay", "2", nil),
            ("Q12: Why?", "Why?", "Q12", nil),
            ("三、薪资", "薪资", "三", nil),
            ("3/ Pay", "Pay", "3", nil),
            ("3D printing", "3D printing", nil, nil), ("2.1\tPay", "Pay", "2.1", nil),
            ("Unity and C++", "Unity and C++", nil, nil), ("C#:", "C#", nil, nil), ("Pay ++", "Pay", nil, nil),
            ("100 Days of Node.js", "100 Days of Node.js", nil, nil),
            ("10 years in", "10 years in", nil, nil),
            ("1.", "1.", nil, nil),
            ("X", "X", nil, nil),
        ] as [(String, String, String?, String?)])
    func parts(heading: String, title: String, number: String?, qualifier: String?) {
        let key = HeadingKey(heading.filter { $0 != "*" })
        #expect(key.title == title)
        #expect(key.number == number)
        #expect(key.qualifier == qualifier)
    }

    @Test(
        "headings that differ in signs alone, or in a word that says no more, have one key",
        arguments: [
            ("Must\u{2011}haves", "must-haves"), ("Best\u{2010}practices", "best-practices"),
            ("Skills Section", "skills"), ("Responsibilities include:", "responsibilities"),
            ("Duties & tasks include:", "duties and tasks"), ("Include", "include"),
        ])
    func keys(heading: String, expected: String) {
        #expect(HeadingKey(heading).key == expected)
    }
}
