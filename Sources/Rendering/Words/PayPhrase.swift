import Diagnostics
import Linking
import Roles

/// Pay as pages say it: `$70,000 – $100,000`, with the currency and the period in words beside it.
enum PayPhrase {
    static func range(_ pay: PayRange) -> String {
        let low = pay.min.map { amount($0, in: pay.currency) }
        let high = pay.max.map { amount($0, in: pay.currency) + (pay.openMax ? "+" : "") }
        switch (low, high) {
        case (let low?, let high?): return pay.min == pay.max ? high : "\(low) – \(high)"
        case (let low?, nil): return low + "+"
        case (nil, let high?): return "up to \(high)"
        case (nil, nil): return "not stated"
        }
    }

    /// The sign of the currency where one is usual, its code otherwise, and the digits in groups of three.
    static func amount(_ amount: Amount, in currency: String?) -> String {
        let digits = grouped(amount)
        return switch currency {
        case "USD": "$\(digits)"
        case "EUR": "€\(digits)"
        case "GBP": "£\(digits)"
        case "INR": "₹\(digits)"
        case let code?: "\(code) \(digits)"
        case nil: digits
        }
    }

    static func currency(_ code: String?) -> String {
        switch code {
        case "USD": "US dollars"
        case "EUR": "euros"
        case "GBP": "pounds sterling"
        case "INR": "Indian rupees"
        case let code?: code
        case nil: "currency not stated"
        }
    }

    static func period(_ period: PayPeriod?) -> String {
        switch period {
        case .hour: "an hour"
        case .day: "a day"
        case .week: "a week"
        case .month: "a month"
        case .year: "a year"
        case nil: "period not stated"
        }
    }

    static func country(_ code: String) -> String {
        switch code {
        case "US": "United States"
        case "GB": "United Kingdom"
        case "DE": "Germany"
        case "FR": "France"
        case "ES": "Spain"
        case "IN": "India"
        case "CA": "Canada"
        case "AU": "Australia"
        case "BR": "Brazil"
        case "CH": "Switzerland"
        default: code
        }
    }

    private static func grouped(_ amount: Amount) -> String {
        let parts = amount.description.split(at: ".")
        let digits = Array(parts[0].utf8)
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
            text.unicodeScalars.append(Unicode.Scalar(digit))
        }
        guard parts.count > 1 else { return text }
        return text + "." + (parts[1].utf8.count == 1 ? parts[1] + "0" : parts[1])
    }
}
