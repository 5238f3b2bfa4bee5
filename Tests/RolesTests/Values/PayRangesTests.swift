import Roles
import Testing

struct PayRangesTests {
    @Test(
        "a single figure",
        arguments: [
            ("$120,000", "120000 USD?"), ("$120000", "120000 USD?"), ("$ 120,000", "120000 USD?"),
            ("$120k", "120000 USD?"), ("$120K", "120000 USD?"), ("$120 K", "120000 USD?"), ("$1.2M", "1200000 USD?"),
            ("$1.25m", "1250000 USD?"), ("US$120k", "120000 USD"), ("USD 120,000", "120000 USD"),
            ("120,000 USD", "120000 USD"), ("$120,000 USD", "120000 USD"), ("$100k CAD", "100000 CAD"),
            ("C$95,000", "95000 CAD"), ("CA$95,000", "95000 CAD"), ("A$95,000", "95000 AUD"), ("AU$95k", "95000 AUD"),
            ("NZ$95k", "95000 NZD"), ("S$8,000", "8000 SGD"), ("HK$50,000", "50000 HKD"), ("R$ 14.400,00", "14400 BRL"),
            ("R$14.400", "14400 BRL"), ("£45,000", "45000 GBP"), ("£45k", "45000 GBP"), ("€60.000", "60000 EUR"),
            ("60.000 €", "60000 EUR"), ("60 000 €", "60000 EUR"), ("60\u{A0}000\u{A0}€", "60000 EUR"),
            ("60\u{202F}000 €", "60000 EUR"), ("45k€", "45000 EUR"), ("45 k€", "45000 EUR"), ("45 K €", "45000 EUR"),
            ("€1.234,56", "1234.56 EUR"), ("1.234.567 €", "1234567 EUR"), ("CHF 120'000", "120000 CHF"),
            ("CHF 120’000", "120000 CHF"), ("₹12,00,000", "1200000 INR"), ("₹1,00,000", "100000 INR"),
            ("Rs 5,00,000", "500000 INR?"), ("Rs. 50,000", "50000 INR?"), ("₹12 lakh", "1200000 INR"),
            ("₹12L", "1200000 INR"), ("12 LPA", "1200000 INR? year"), ("₹12.5 LPA", "1250000 INR year"),
            ("1.5 crore", "15000000 INR?"), ("₹2Cr", "20000000 INR"), ("₽250 000", "250000 RUB"),
            ("250 000 ₽", "250000 RUB"), ("250 000 руб.", "250000 RUB"), ("¥8,000,000", "8000000 unknown"),
            ("¥300k CNY", "300000 unknown"), ("50 000 kr", "50000 unknown"), ("15 000 zł", "15000 PLN"),
            ("120 thousand dollars", "120000 USD?"), ("80000 euros", "80000 EUR"), ("$18.50", "18.5 USD?"),
            ("$18.05", "18.05 USD?"), ("$0.5M", "500000 USD?"), ("$1 million", "1000000 USD?"),
            ("**$120K**", "120000 USD?"), ("($120K)", "120000 USD?"), ("~$120K", "120000 USD?"),
            ("≈ €70k", "70000 EUR"),
            ("$1.255k", "1255 USD?"), ("$1.255", "1255 USD?"), ("PHP 50,000", "50000 PHP"),
            ("$85,000.00", "85000 USD?"),
        ])
    func single(text: String, expected: String) {
        #expect(notations(text) == expected)
    }

    @Test(
        "a range in any notation",
        arguments: [
            ("$70,000 - $100,000", "70000-100000 USD?"), ("$70,000-$100,000", "70000-100000 USD?"),
            ("$70,000 – $100,000", "70000-100000 USD?"), ("$70,000—$100,000", "70000-100000 USD?"),
            ("$70,000 to $100,000", "70000-100000 USD?"), ("$70K-$100K", "70000-100000 USD?"),
            ("$100-150K", "100000-150000 USD?"), ("$100–150k", "100000-150000 USD?"),
            ("$100K-150", "100000-150000 USD?"), ("$100K-150K", "100000-150000 USD?"),
            ("$100-$150K", "100000-150000 USD?"), ("100-150K USD", "100000-150000 USD"),
            ("USD 100-150k", "100000-150000 USD"), ("USD 100,000 - USD 150,000", "100000-150000 USD"),
            ("100k-150k €", "100000-150000 EUR"), ("50-60k €", "50000-60000 EUR"), ("€50-60k", "50000-60000 EUR"),
            ("50.000 - 60.000 EUR", "50000-60000 EUR"), ("50.000–60.000€", "50000-60000 EUR"),
            ("45 000 - 55 000 €", "45000-55000 EUR"), ("£40k–£55k", "40000-55000 GBP"),
            ("$800K-1.2M", "800000-1200000 USD?"), ("$0.9-1.2M", "900000-1200000 USD?"),
            ("$90,000-100K", "90000-100000 USD?"), ("₹8-12 LPA", "800000-1200000 INR year"),
            ("8-12 LPA", "800000-1200000 INR? year"), ("₹8,00,000 - ₹12,00,000", "800000-1200000 INR"),
            ("₹8L - ₹12L", "800000-1200000 INR"), ("8 to 12 lakhs", "800000-1200000 INR?"),
            ("between $80k and $100k", "80000-100000 USD?"), ("from $80k to $100k", "80000-100000 USD?"),
            ("$150,000 - $200,000+", "150000-200000+ USD?"), ("$280-400K+", "280000-400000+ USD?"),
            ("$120k-$90k", "90000-120000 USD? reversed"), ("$50,000-70,000 CAD", "50000-70000 CAD"),
            ("R$ 8.000,00 a R$ 12.500,50", "8000-12500.5 BRL"), ("CHF 100'000–130'000", "100000-130000 CHF"),
            ("(1-2 years, $100-150K)", "100000-150000 USD?"), ("3-5 years: $150K-$200K", "150000-200000 USD?"),
            ("$120k / £90k", "120000 USD?, 90000 GBP"), ("Entry $70K, Senior $150K", "70000 USD?, 150000 USD?"),
            ("| $70K | $90K |", "70000 USD?, 90000 USD?"), ("$100K - 5 years", "100000 USD?"),
            ("$1,500-2,000", "1500-2000 USD?"), ("200.000 bis 250.000 ₽", "200000-250000 RUB"),
            ("45 000 à 55 000 €", "45000-55000 EUR"), ("от 150 000 до 250 000 ₽", "150000-250000 RUB"),
        ])
    func range(text: String, expected: String) {
        let others = PayWords(rangeTo: ["bis", "à", "a", "до"], upTo: ["bis zu", "до"], from: ["ab", "от"])
        #expect(notations(text, words: .english.merging(others)) == expected)
    }

    @Test(
        "open bounds",
        arguments: [
            ("£40,000 rising to £55,000", "40000-55000 GBP"), ("$40K up to $55K", "40000-55000 USD?"),
            ("up to $182,696", "<182696 USD?"), ("$300K+", "300000+ USD?"), ("$300K+ salaries", "300000+ USD?"),
            ("from $50,000", "50000+ USD?"), ("starting at €40k", "40000+ EUR"), ("over $300K", "300000+ USD?"),
            ("more than £90,000", "90000+ GBP"), ("$200K or more", "200000+ USD?"), ("$200K and up", "200000+ USD?"),
            (">$200K", "200000+ USD?"), ("> $200K", "200000+ USD?"), ("<$50K", "<50000 USD?"), ("≥ €80k", "80000+ EUR"),
            ("≤ €80k", "<80000 EUR"), ("under $60,000", "<60000 USD?"), ("at least $60,000", "60000+ USD?"),
            ("begins at $115,599 (first year) and ends near $168,018", "115599 USD?, 168018 USD?"),
            ("$200K + bonus", "200000 USD?"), ("$200,000 +", "200000+ USD?"), ("A partir de R$ 5.000", "5000+ BRL"),
            ("bis zu 90.000 €", "<90000 EUR"), ("up to 25 LPA", "<2500000 INR? year"),
        ])
    func openBound(text: String, expected: String) {
        let others = PayWords(upTo: ["bis zu"], from: ["a partir de"])
        #expect(notations(text, words: .english.merging(others)) == expected)
    }

    @Test(
        "the period, wherever it stands",
        arguments: [
            ("$70,000 - $100,000 per year", "70000-100000 USD? year"), ("$120K/year", "120000 USD? year"),
            ("$120K / yr", "120000 USD? year"), ("$120k a year", "120000 USD? year"),
            ("$120,000 annually", "120000 USD? year"), ("$120,000 per annum", "120000 USD? year"),
            ("€60.000 p.a.", "60000 EUR year"), ("£45,000 pa", "45000 GBP year"), ("$25/hr", "25 USD? hour"),
            ("$25/hour", "25 USD? hour"), ("$25 per hour", "25 USD? hour"), ("$25 an hour", "25 USD? hour"),
            ("$40-$60/hr", "40-60 USD? hour"), ("$18.50 hourly", "18.5 USD? hour"),
            ("$20/hr - $30/hr", "20-30 USD? hour"),
            ("£500 per day", "500 GBP day"), ("£500/day", "500 GBP day"), ("$1,200 weekly", "1200 USD? week"),
            ("€5.000 / month", "5000 EUR month"), ("€5,000/mo", "5000 EUR month"),
            ("$5,000 monthly", "5000 USD? month"),
            ("$5k a month", "5000 USD? month"), ("Hourly rate: $40", "40 USD? hour"),
            ("Annual salary of $95,000", "95000 USD? year"), ("$100,000 base salary per year", "100000 USD? year"),
            ("$120,000 USD per year", "120000 USD year"), ("60.000 € brutto im Jahr", "60000 EUR year"),
            ("3 000 € par mois", "3000 EUR month"), ("4.500 € monatlich", "4500 EUR month"),
        ])
    func period(text: String, expected: String) {
        let others = PayWords(
            periods: [
                .month: .init(nouns: ["mois"], adjectives: ["monatlich"]), .year: .init(nouns: ["jahr"]),
            ], per: ["par"], each: ["im"])
        #expect(notations(text, words: .english.merging(others)) == expected)
    }

    @Test("the place runs from the bound word to the last sign")
    func place() {
        let text = "Für „KI“: up to $90K per year, dann mehr"
        let matches = payRanges(in: text)
        #expect(
            matches.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) } == ["up to $90K per year"])
    }
}
