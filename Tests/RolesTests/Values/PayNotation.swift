import Roles

/// Pay in one line, for tables: `70000-100000 USD? year`; `+` and a leading `<` are open bounds, `?` an inferred currency.
func notation(_ match: PayMatch) -> String {
    let pay = match.pay
    var text = pay.openMin ? "<" : ""
    switch (pay.min, pay.max) {
    case (let min?, let max?): text += min == max ? min.description : "\(min)-\(max)"
    case (let bound?, nil), (nil, let bound?): text += bound.description
    case (nil, nil): text += "nothing"
    }
    text += pay.openMax ? "+ " : " "
    text += (pay.currency ?? "unknown") + (pay.currencyIsInferred ? "?" : "")
    if let period = pay.period { text += " \(period.rawValue)" }
    return text + (match.isReversed ? " reversed" : "")
}

func notations(_ text: String, words: PayWords = .english, assuming currency: String? = nil) -> String {
    payRanges(in: text, words: words, assumeCurrency: currency).map(notation).joined(separator: ", ")
}
