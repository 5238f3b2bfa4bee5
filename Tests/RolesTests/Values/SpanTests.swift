import Roles
import Testing

struct SpanTests {
    private func notation(_ range: YearsRange?) -> String {
        guard let range else { return "" }
        return "\(range.min.map(String.init) ?? "?")..\(range.max.map(String.init) ?? "?")"
    }

    private func notation(_ length: Duration?) -> String {
        guard let length else { return "" }
        let bounds = "\(length.min?.description ?? "?")..\(length.max?.description ?? "?")"
        return bounds + (length.openMax ? "+" : "") + " \(length.unit)" + (length.condition.map { " (\($0))" } ?? "")
    }

    private func notation(_ span: UnitSpan?) -> String { span.map { "\($0.unit) \($0.start)..\($0.end)" } ?? "" }

    @Test(
        "years of experience",
        arguments: [
            ("(0-2 years)", "0..2"), ("Entry-Level (0-2 years): $70,000", "0..2"), ("6+ years", "6..?"),
            ("1-2 years, $100-150K", "1..2"), ("<2 yrs", "?..2"), ("< 2 years", "?..2"), ("over 10 years", "10..?"),
            ("two to three years", "2..3"), ("Usually 2-3 years", "2..3"), ("15+ years experience", "15..?"),
            ("5 years", "5..5"), ("at least five years", "5..?"), ("up to twenty years", "?..20"),
            ("3–5 Years", "3..5"),
            ("8 + years", "8..?"), ("1.5-2.5 years", "1..3"), ("½-1 year", "0..1"), ("3-4 months", ""), ("2024", ""),
            ("2024 years", ""), ("years", ""), ("", ""), ("99999999999999999999 years", ""), ("5-year plan", "5..5"),
            ("Senior, 5 to 8 yrs", "5..8"), (">5 years", "5..?"), ("less than 1 year", "?..1"), ("10-2 years", "2..10"),
        ])
    func years(text: String, expected: String) {
        #expect(notation(yearsRange(in: text)) == expected)
    }

    @Test(
        "lengths of time",
        arguments: [
            ("(3-4 months)", "3..4 month"), ("Mathematics (3-6 months)", "3..6 month"),
            ("(2-4 months if new)", "2..4 month (if new)"),
            ("Programming (2-4 months if new): more", "2..4 month (if new)"),
            ("(12+ months)", "12..?+ month"), ("40-Week", "40..40 week"), ("40-Week Plan", "40..40 week"),
            ("12-18 months", "12..18 month"), ("**Total Time**: 12-18 months", "12..18 month"),
            ("1.5 years", "1.5..1.5 year"),
            ("½ year", "0.5..0.5 year"), ("1½ years", "1.5..1.5 year"), ("6 weeks", "6..6 week"),
            ("two weeks", "2..2 week"),
            ("10 hours per week", "10..10 hour (per week)"), ("up to 6 months", "?..6 month"),
            ("over 2 years", "2..?+ year"),
            ("3-6+ months", "3..6+ month"), ("Weeks 1-8", ""), ("3 projects", ""), ("2024-05-01", ""), ("", ""),
            ("Phase 1 (3-4 months)", "3..4 month"), ("6 months (full time)", "6..6 month"),
            ("3 to 4 months", "3..4 month"),
        ])
    func lengths(text: String, expected: String) {
        #expect(notation(duration(in: text)) == expected)
    }

    @Test(
        "stretches of a plan",
        arguments: [
            ("(Weeks 1-8)", "week 1..8"), ("Phase 2: Frameworks (Weeks 9–14)", "week 9..14"), ("Month 3", "month 3..3"),
            ("**Months 1-4**: Foundations", "month 1..4"), ("Week 1 to 8", "week 1..8"),
            ("Weeks 3 & 4: Dough", "week 3..4"),
            ("Weeks 3 and 4", "week 3..4"), ("Week 3 and 12 loaves", "week 3..3"), ("Day 5", "day 5..5"),
            ("Year 2-3", "year 2..3"), ("Weeks 8-1", ""), ("3-4 months", ""), ("Week", ""), ("Week one", "week 1..1"),
            ("Weeks 99999999999999999999", ""),
        ])
    func spans(text: String, expected: String) {
        #expect(notation(unitSpan(in: text)) == expected)
    }

    @Test("the words are the caller's")
    func otherLanguage() {
        let german = SpanWords(
            units: [.year: ["jahre", "jahren"]], numbers: [[], ["ein"], ["zwei"]], rangeTo: ["bis"])
        #expect(notation(yearsRange(in: "2 bis 3 Jahre", words: german)) == "2..3")
        #expect(notation(yearsRange(in: "zwei Jahre", words: .english.merging(german))) == "2..2")
        #expect(notation(yearsRange(in: "two years", words: german)) == "")
    }
}
