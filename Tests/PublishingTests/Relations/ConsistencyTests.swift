import Testing

@testable import Publishing

@Suite("What guides say that does not go together")
struct ConsistencyTests {
    private static let site = Task {
        try await TestSite([
            "pay.md": """
            # Pay Clerk

            ## Skills

            - Presentation techniques
            - Spreadsheets

            ## Salary Ranges

            - Entry-Level (0-2 years): $50,000 - $70,000 per year
            - Mid-Level (3-5 years): $40,000 - $60,000 per year
            - Senior (6+ years): $60,000 - $90,000 per year

            ## Career Levels

            - Junior (0-2 years)
              - helps
            - Senior (6-9 years)
              - leads
            - Mid-Level (3-5 years)
              - works
            - Staff (2-4 years)
              - guides

            ## Related Roles

            - Foot Clerk
            - Mystery Shopper
            """,
            "pay-again.md": """
            # Pay Clerk

            ## Responsibilities

            - Count the money

            ## Skills

            - Patience

            ## Salary Ranges

            - Entry-Level (0-2 years): $50,000 - $70,000 per year
            - Senior (6+ years): $65,000 - $90,000 per year
            """,
            "foot.md": """
            ---
            timelineMonths: {beginner: 4-6, runner: 2}
            ---
            # Fot Clerk

            ## Skills

            - Presentaton techniques
            - Spread sheets
            - Bookbinding

            ## Complete 10-Week Learning Path

            ### Phase 1: Start (Weeks 1-4)

            - One

            ### Phase 2: End (Weeks 5-8)

            - Two

            ## Success Checklist

            ### Halfway (1 month)

            - [ ] Walk

            ### Master (6+ months)

            - [ ] Run
            """,
            "binder.md": """
            # Bookbinding

            ## Responsibilities

            - Sew the sheets

            ## Skills

            - Patience
            - Care
            """,
            "vocabulary/own.yml": """
            skills:
              - id: bookbinding
                name: Bookbinding
              - id: basket-weaving
                name: Basket Weaving
            """,
        ])
    }

    @Test(
        "is reported with its place, the rule and what to do",
        arguments: [
            (
                "RB0653",
                [
                    "content/pay.md:5: RB0653 'Presentation techniques' and 'Presentaton techniques' look like one name "
                        + "spelled two ways | the other spelling stands at content/foot.md:8 | write 'Presentaton "
                        + "techniques', or add one spelling to the aliases of the other in the vocabulary",
                    "content/pay.md:6: RB0653 'Spreadsheets' and 'Spread sheets' look like one name spelled two ways "
                        + "| the other spelling stands at content/foot.md:9 | write 'Spread sheets', or add one "
                        + "spelling to the aliases of the other in the vocabulary",
                ]
            ),
            (
                "RB0654",
                [
                    "content/pay.md:11: RB0654 mid pays 40000 to 60000 USD a year and entry, a lower level, 50000 to "
                        + "70000 USD a year | the lower level's pay stands on line 10"
                ]
            ),
            (
                "RB0655",
                [
                    "content/pay.md:20: RB0655 'Mid-Level' stands behind 'Senior', which is above it | list the levels "
                        + "from the lowest to the highest",
                    "content/pay.md:22: RB0655 'Staff' begins at 2 years of experience and 'Senior', a lower level, at "
                        + "6 years",
                ]
            ),
            (
                "RB0656",
                [
                    "content/foot.md:12: RB0656 the learning path takes 10 weeks by this line and its 2 phases take 8 "
                        + "weeks | correct the total or the lengths of the phases"
                ]
            ),
            (
                "RB0666",
                [
                    "content/foot.md:2: RB0666 'beginner' takes 4 to 6 months by this line, and the 2 phases of the "
                        + "learning path take 8 weeks",
                    "content/foot.md:30: RB0666 'Master' takes 6 or more months by this line, and the 2 phases of the "
                        + "learning path take 8 weeks",
                ]
            ),
            (
                "RB0657",
                [
                    "content/pay.md:27: RB0657 'Foot Clerk' is named as a role and no guide describes it | did you mean "
                        + "'Fot Clerk'?",
                    "content/pay.md:28: RB0657 'Mystery Shopper' is named as a role and no guide describes it",
                ]
            ),
            (
                "RB0658",
                [
                    "content/binder.md:1: RB0658 'Bookbinding' is a role of these guides and a skill of the vocabulary "
                        + "| the skill bookbinding stands at content/vocabulary/own.yml:2:5 | give the skill a name or "
                        + "a spelling of its own"
                ]
            ),
            (
                "RB0659",
                [
                    "content/vocabulary/own.yml:4:5: RB0659 'Basket Weaving' is a skill that no guide names | add the "
                        + "spelling that the guides use to its aliases, or remove the entry"
                ]
            ),
            (
                "RB0660",
                [
                    "content/pay.md:12: RB0660 Pay Clerk pays 60000 to 90000 USD a year on the level senior here and "
                        + "65000 to 90000 USD a year in another guide | the other guide says so at "
                        + "content/pay-again.md:14 | state the place or the year that each figure holds for"
                ]
            ),
        ])
    func finding(id: String, messages: [String]) async throws {
        #expect(try await Self.site.value.messages(of: id) == messages)
    }

    @Test("is nothing in guides that agree, but for roles without a guide")
    func clean() async throws {
        let messages = try await ExampleGuides.site.value.messages(
            of: "RB0653", "RB0654", "RB0655", "RB0656", "RB0657", "RB0658", "RB0659", "RB0660")
        #expect(
            messages == [
                "content/analyst.md:55: RB0657 'Data Whisperer' is named as a role and no guide describes it"
            ])
    }
}
