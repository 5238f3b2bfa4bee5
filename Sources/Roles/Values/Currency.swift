/// Currency signs, codes and names as they stand beside figures.
enum Currency {
    struct Reading: Hashable, Sendable {
        /// ISO 4217; nil when the sign stands for several currencies.
        let code: String?
        /// Whether the sign is used for other currencies too, so that the code is a guess.
        let isInferred: Bool
        let isWord: Bool
    }

    /// A sign at the start of some bytes and its length.
    static func sign(at index: Int, in bytes: [UInt8]) -> (reading: Reading, length: Int)? {
        if bytes[index] == 0x24 { return (Reading(code: "USD", isInferred: true, isWord: false), 1) }
        guard bytes[index] >= 0xC2 else { return nil }
        for (sign, code) in signs where bytes[index...].starts(with: sign) {
            return (Reading(code: code, isInferred: false, isWord: false), sign.count)
        }
        return nil
    }

    /// A currency at the start of some bytes that is named in ideographs, and the length of its name.
    ///
    /// What is called `元` alone may be money of Taiwan or Hong Kong too.
    static func ideographs(at index: Int, in bytes: [UInt8]) -> (reading: Reading, length: Int)? {
        for (name, code) in ideographs where bytes[index...].starts(with: name) {
            return (Reading(code: code, isInferred: name.count == 3, isWord: true), name.count)
        }
        return nil
    }

    private static let ideographs: [(name: [UInt8], code: String)] = [
        ("人民币", "CNY"), ("美元", "USD"), ("欧元", "EUR"), ("英镑", "GBP"), ("日元", "JPY"), ("港元", "HKD"),
        ("港币", "HKD"), ("台币", "TWD"), ("元", "CNY"), ("円", "JPY"),
    ].map { (Array($0.0.utf8), $0.1) }

    /// The currency of letters directly before a dollar sign, such as `US` in `US$`.
    static func dollar(behind prefix: String) -> Reading? {
        dollars[prefix].map { Reading(code: $0, isInferred: false, isWord: false) }
    }

    /// The currency that a word names, written as an ISO code or as a noun.
    static func word(_ word: String, lowercased: String) -> Reading? {
        if codes.contains(word) { return Reading(code: word, isInferred: false, isWord: true) }
        guard let code = names[lowercased] else { return nil }
        return Reading(code: code.isEmpty ? nil : code, isInferred: inferred.contains(lowercased), isWord: true)
    }

    /// Codes that are also names of something else and need a figure of pay's size.
    static let ambiguousCodes: Set<String> = ["PHP", "CAD", "TRY", "COP", "PEN", "SAR", "RON"]

    private static let signs: [(sign: [UInt8], code: String?)] = [
        ("€", "EUR"), ("£", "GBP"), ("₹", "INR"), ("₽", "RUB"), ("¥", nil), ("￥", nil), ("₩", "KRW"), ("₪", "ILS"),
        ("₺", "TRY"), ("₴", "UAH"), ("₫", "VND"), ("₦", "NGN"), ("₱", "PHP"), ("฿", "THB"), ("₸", "KZT"),
    ].map { (Array($0.0.utf8), $0.1) }

    private static let dollars = [
        "US": "USD", "U.S": "USD", "C": "CAD", "CA": "CAD", "CAD": "CAD", "A": "AUD", "AU": "AUD", "NZ": "NZD",
        "HK": "HKD", "S": "SGD", "SG": "SGD", "NT": "TWD", "R": "BRL", "MX": "MXN", "USD": "USD", "AUD": "AUD",
    ]

    private static let codes: Set<String> = [
        "USD", "EUR", "GBP", "INR", "RUB", "BRL", "CAD", "AUD", "NZD", "CHF", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN",
        "CZK", "HUF", "RON", "BGN", "UAH", "TRY", "ILS", "AED", "SAR", "QAR", "EGP", "ZAR", "NGN", "KES", "GHS", "SGD",
        "HKD", "TWD", "KRW", "THB", "VND", "IDR", "MYR", "PHP", "PKR", "BDT", "LKR", "NPR", "MXN", "ARS", "CLP", "COP",
        "PEN", "UYU", "KZT", "RSD", "ISK",
    ]

    /// An empty code marks a name that several currencies share.
    private static let names = [
        "usd": "USD", "eur": "EUR", "gbp": "GBP", "inr": "INR", "chf": "CHF", "aud": "AUD", "rmb": "CNY", "rs": "INR",
        "kr": "", "zł": "PLN", "zl": "PLN", "kč": "CZK", "руб": "RUB", "рублей": "RUB", "грн": "UAH", "euro": "EUR",
        "euros": "EUR", "dollar": "USD", "dollars": "USD", "rupees": "INR", "yen": "JPY", "yuan": "CNY",
    ]

    private static let inferred: Set<String> = ["rs", "dollar", "dollars", "rupees"]
}
