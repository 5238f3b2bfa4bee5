import Diagnostics

/// What the parentheses of a pay heading say: `US Market, 2024`.
enum PayQualifier {
    static func read(_ qualifier: String, _ country: inout String?, _ year: inout Int?) {
        let words = qualifier.split { !$0.isLetter && !$0.isNumber && $0 != "." }
        for word in words {
            if let number = Int(word), (1990...2100).contains(number) { year = number }
            if let code = countries[word.uppercased().filter { $0 != "." }] { country = code }
        }
    }

    /// The country that a label names and nothing else: `India`, `United Kingdom`, `In the US`.
    static func country(named label: String) -> String? {
        let words = label.uppercased().split { !$0.isLetter }.filter { $0 != "IN" && $0 != "THE" && $0 != "MARKET" }
        return countries[words.joined()]
    }

    /// The currency that a heading names in words, for signs that stand for several.
    static func currency(in heading: String) -> String? {
        let bytes = Array(heading.utf8)
        if let named = currencies.first(where: { bytes.firstOccurrence(of: $0.name) != nil }) {
            return named.code
        }
        if let code = bytes.indices.lazy.compactMap({ Currency.sign(at: $0, in: bytes)?.reading.code }).first {
            return code
        }
        let words = bytes.split { !$0.isASCIIAlphanumeric }
        return words.lazy.filter { $0.count == 3 && $0.allSatisfy(\.isASCIIUpper) }.compactMap { word in
            let code = String(decoding: word, as: UTF8.self)
            return Currency.word(code, lowercased: code.lowercased())?.code
        }.first
    }

    /// Closed: the money that shares a sign with other money.
    private static let currencies = [
        ("人民币", "CNY"), ("RMB", "CNY"), ("CNY", "CNY"), ("日元", "JPY"), ("円", "JPY"), ("JPY", "JPY"),
    ].map { name, code in (name: Array(name.utf8), code: code) }

    /// ISO 3166 codes of the names that headings use; closed, because a country that is not listed is not guessed.
    private static let countries = [
        "US": "US", "USA": "US", "AMERICA": "US", "UNITEDSTATES": "US", "UNITEDSTATESOFAMERICA": "US", "UK": "GB",
        "UNITEDKINGDOM": "GB", "GREATBRITAIN": "GB", "UAE": "AE", "UNITEDARABEMIRATES": "AE", "NEWZEALAND": "NZ",
        "SOUTHAFRICA": "ZA", "ISRAEL": "IL", "PAKISTAN": "PK", "PHILIPPINES": "PH", "NIGERIA": "NG", "TURKEY": "TR",
        "BRITAIN": "GB", "ENGLAND": "GB", "GERMANY": "DE",
        "DEUTSCHLAND": "DE", "FRANCE": "FR", "SPAIN": "ES", "ESPAÑA": "ES", "INDIA": "IN", "CANADA": "CA",
        "AUSTRALIA": "AU", "BRAZIL": "BR", "BRASIL": "BR", "MEXICO": "MX", "MÉXICO": "MX", "NETHERLANDS": "NL",
        "SWITZERLAND": "CH", "SCHWEIZ": "CH", "AUSTRIA": "AT", "ÖSTERREICH": "AT", "IRELAND": "IE", "POLAND": "PL",
        "ITALY": "IT", "PORTUGAL": "PT", "JAPAN": "JP", "CHINA": "CN", "SINGAPORE": "SG", "RUSSIA": "RU",
        "РОССИЯ": "RU", "SWEDEN": "SE", "NORWAY": "NO", "DENMARK": "DK", "FINLAND": "FI", "BELGIUM": "BE",
    ]
}
