import Markdown
import Roles
import Testing

@testable import Rendering

@Suite struct PhraseTests {
    @Test(
        "pay is said with the sign of its currency and open bounds",
        arguments: [
            (PayRange(min: Amount(units: 70_000), max: Amount(units: 100_000), currency: "USD"), "$70,000 – $100,000"),
            (PayRange(min: Amount(units: 200_000), max: nil, openMax: true, currency: "EUR"), "€200,000+"),
            (PayRange(min: nil, max: Amount(units: 900), openMin: true, currency: "CHF"), "up to CHF 900"),
            (PayRange(min: Amount("18.5"), max: Amount("18.5"), currency: "GBP"), "£18.50"),
            (PayRange(min: Amount(units: 1), max: Amount(units: 2), openMax: true, currency: nil), "1 – 2+"),
        ])
    func pay(pay: PayRange, words: String) {
        #expect(PayPhrase.range(pay) == words)
    }

    @Test("what a table of pay is based on says what is not stated")
    func basis() {
        #expect(
            PayTable.Basis(currency: "USD", period: .year, country: "US", year: 2024).words
                == "US dollars a year; United States, 2024")
        #expect(
            PayTable.Basis(currency: "USD", period: nil, country: nil, year: nil).words
                == "US dollars period not stated; place and year not stated")
    }

    @Test(
        "lengths of time",
        arguments: [
            (Duration(min: Amount(units: 3), max: Amount(units: 4), unit: .month), "3–4 months"),
            (Duration(min: Amount(units: 1), max: Amount(units: 1), unit: .year), "1 year"),
            (Duration(min: Amount(units: 12), max: nil, openMax: true, unit: .month), "12+ months"),
            (Duration(min: nil, max: Amount(units: 6), unit: .week, condition: "if new"), "up to 6 weeks if new"),
        ])
    func duration(duration: Duration, words: String) {
        #expect(TimePhrase.duration(duration) == words)
    }

    @Test(
        "phases take what their lengths add up to, from the shortest to the longest, and nothing when one says none",
        arguments: [
            ([(2, 4), (3, 3)], false, "5–7 months"), ([(2, 2), (3, 3)], false, "5 months"),
            ([(2, 4), (1, nil)], false, "3–5+ months"), ([(nil, 4), (1, 1)], false, "5 months"),
            ([(2, 4)], true, nil),
        ] as [([(Int?, Int?)], Bool, String?)])
    func total(lengths: [(Int?, Int?)], endsUnsaid: Bool, words: String?) {
        let plain = LearningPhase(number: Amount(units: 1), title: "", provenance: Provenance(LineRange(1)), anchor: "")
        let phases = lengths.map { low, high in
            let (low, high) = (low.map { Amount(units: $0) }, high.map { Amount(units: $0) })
            var phase = plain
            phase.duration = Duration(min: low, max: high, openMax: high == nil, unit: .month)
            return phase
        }
        #expect(TimePhrase.total(of: endsUnsaid ? phases + [plain] : phases) == words)
    }

    @Test(
        "texts are cut between words and end cleanly",
        arguments: [
            ("short", 10, "short"), ("one two, three", 12, "one two…"), ("añadir más cosas", 10, "añadir…"),
            ("日本語日本語", 10, "日本…"), ("One two. Three four", 14, "One two."), (", ; : – and", 9, "…"),
        ])
    func cut(text: String, limit: Int, cut: String) {
        #expect(text.cut(toBytes: limit) == cut)
    }

    @Test(
        "lists and counts read as sentences",
        arguments: [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")])
    func list(words: [String], text: String) {
        #expect(Phrase.list(words) == text)
    }

    @Test(
        "an announcement of a list that stands elsewhere is left out",
        arguments: [
            ("Bakes bread. You will need:", "Bakes bread."), ("You will need:", "You will need"),
            ("Bakes: bread.", "Bakes: bread."),
            ("Uses e.g. these tools:", "Uses e.g. these tools"),
        ])
    func announcement(text: String, kept: String) {
        #expect(text.withoutAnnouncement == kept)
    }

    @Test("a first sentence doesn't end at an abbreviation")
    func sentence() {
        #expect("Uses tools, e.g. ovens. And more.".firstSentence == "Uses tools, e.g. ovens.")
    }
}
