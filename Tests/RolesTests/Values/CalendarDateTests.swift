import Testing

@testable import Roles

@Suite("Days of the calendar") struct CalendarDateTests {
    @Test(
        "are read in the form of ISO 8601, without the time behind them",
        arguments: [
            ("2026-05-12", "2026-05-12"), ("0988-01-31", "0988-01-31"), ("2024-02-29", "2024-02-29"),
            ("2000-02-29", "2000-02-29"), ("2026-05-12T08:30:00Z", "2026-05-12"), ("2026-05-12 08:30", "2026-05-12"),
        ])
    func reads(text: String, day: String) {
        #expect(CalendarDate(text)?.description == day)
    }

    @Test(
        "are no other texts",
        arguments: [
            "", "2026", "2026-05", "2026-5-12", "12-05-2026", "2026-13-01", "2026-00-10", "2026-04-31", "2026-02-29",
            "1900-02-29", "2026-05-00", "2026-05-123", "2026/05/12", "May 12, 2026", "2026-0a-12", "２０２６-05-12",
        ])
    func refuses(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test("come one after another by year, month and day") func order() throws {
        let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"].compactMap(CalendarDate.init)
        try #require(days.count == 4)
        #expect(days.reversed().sorted() == days)
    }
}
