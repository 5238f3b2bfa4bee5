/// The words by which pay is recognised in one or more languages, in lower case; several words form a phrase.
///
/// Currency signs and ISO codes are the same everywhere and are not listed.
package struct PayWords: Sendable {
    /// The words for one period: nouns follow a figure (`/ hour`, `per hour`), adjectives stand on either side (`hourly`).
    package struct Period: Sendable {
        package var nouns: [String]
        package var adjectives: [String]

        package init(nouns: [String], adjectives: [String] = []) {
            self.nouns = nouns
            self.adjectives = adjectives
        }
    }

    package var periods: [PayPeriod: Period]
    /// Words between a figure and the noun it is paid for: `per`. A noun that is no period makes it a price.
    package var per: [String]
    /// Words between a figure and a period noun that also stand elsewhere: `a`, `each`.
    package var each: [String]
    /// Words between two bounds: `to`.
    package var rangeTo: [String]
    /// The first word of `between … and …`.
    package var between: [String]
    package var and: [String]
    /// Words before the only, upper bound: `up to`.
    package var upTo: [String]
    /// Words before the only, lower bound: `from`.
    package var from: [String]
    /// Words behind a bound that open it upward: `or more`.
    package var orMore: [String]
    package var thousand: [String]
    package var tenThousand: [String]
    package var million: [String]
    /// Words that make a figure pay, such as `salary`.
    package var pay: [String]
    /// Words that make a figure something else, such as `fee`.
    package var notPay: [String]

    package init(
        periods: [PayPeriod: Period] = [:], per: [String] = [], each: [String] = [], rangeTo: [String] = [],
        between: [String] = [],
        and: [String] = [], upTo: [String] = [], from: [String] = [], orMore: [String] = [], thousand: [String] = [],
        tenThousand: [String] = [],
        million: [String] = [], pay: [String] = [], notPay: [String] = []
    ) {
        self.periods = periods
        self.per = per
        self.each = each
        self.rangeTo = rangeTo
        self.between = between
        self.and = and
        self.upTo = upTo
        self.from = from
        self.orMore = orMore
        self.thousand = thousand
        self.tenThousand = tenThousand
        self.million = million
        self.pay = pay
        self.notPay = notPay
    }

    /// The words of both.
    package func merging(_ other: PayWords) -> PayWords {
        PayWords(
            periods: periods.merging(other.periods) {
                Period(nouns: $0.nouns + $1.nouns, adjectives: $0.adjectives + $1.adjectives)
            },
            per: per + other.per, each: each + other.each, rangeTo: rangeTo + other.rangeTo,
            between: between + other.between,
            and: and + other.and, upTo: upTo + other.upTo, from: from + other.from, orMore: orMore + other.orMore,
            thousand: thousand + other.thousand, tenThousand: tenThousand + other.tenThousand,
            million: million + other.million, pay: pay + other.pay,
            notPay: notPay + other.notPay)
    }
}

extension PayWords {
    package static let english = PayWords(
        periods: [
            .hour: Period(nouns: ["hour", "hours", "hr", "hrs", "h"], adjectives: ["hourly", "p.h", "ph"]),
            .day: Period(nouns: ["day", "d"], adjectives: ["daily", "p.d"]),
            .week: Period(nouns: ["week", "wk", "w"], adjectives: ["weekly", "p.w", "pw"]),
            .month: Period(nouns: ["month", "mo", "mth", "m"], adjectives: ["monthly", "p.m", "pcm"]),
            .year: Period(
                nouns: ["year", "yr", "y", "annum"], adjectives: ["annually", "annual", "yearly", "p.a", "pa"]),
        ],
        per: ["per"],
        each: ["a", "an", "each", "every"],
        rangeTo: ["to", "through", "until", "up to", "rising to", "increasing to", "growing to", "climbing to"],
        between: ["between"],
        and: ["and"],
        upTo: ["up to", "as much as", "maximum", "max", "under", "below", "less than", "at most", "no more than"],
        from: [
            "from", "starting at", "starting from", "at least", "minimum", "min", "over", "above", "more than",
            "upwards of", "exceeding", "exceed", "north of",
        ],
        orMore: ["or more", "and up", "and above", "or above", "and more", "or higher"],
        thousand: ["k", "thousand", "thousands"],
        million: ["m", "mm", "mn", "million", "millions"],
        pay: [
            "salary", "salaries", "pay", "pays", "paid", "earn", "earns", "earning", "earnings", "wage", "wages",
            "compensation", "comp", "income", "incomes", "remuneration", "base", "tc", "rate", "rates", "gross", "net",
            "ctc", "package", "packages", "stipend",
        ],
        notPay: [
            "fee", "fees", "cost", "costs", "costing", "exam", "exams", "bounty", "bounties", "revenue", "revenues",
            "budget", "budgets", "price", "prices", "priced", "pricing", "tuition", "funding", "funded", "fund",
            "funds",
            "raised", "raise", "raising", "valuation", "valuations", "valued", "value", "worth", "market", "invest",
            "invested", "investment", "investments", "grant", "grants", "prize", "prizes", "award", "awards",
            "donation",
            "donations", "donated", "sale", "sales", "saving", "savings", "save", "saved", "saves", "subscription",
            "subscriptions", "license", "licence", "discount", "refund", "deposit", "loan", "loans", "debt", "profit",
            "profits", "turnover", "gdp", "spend", "spends", "spent", "spending", "expense", "expenses", "bonus",
            "bonuses", "equity", "stock", "stocks", "rsu", "rsus", "arr", "mrr", "course", "courses", "bootcamp",
            "certification", "certificate", "voucher", "ticket", "tickets", "registration", "credit", "credits",
            "charges", "charged", "buy", "bought", "purchase", "fine", "fined", "penalty", "settlement",
            "acquisition", "acquired", "seed", "series", "capital", "deal", "deals", "contract value", "economy",
            "reimbursement", "allowance", "membership", "tokens", "token", "hardware", "gpu", "gpus", "laptop",
        ])
}
