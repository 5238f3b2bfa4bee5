import Repair
import Testing

@Suite("A table of roles") struct RoleTableTests {
    private static let words = HeadingWords(
        subjects: ["skills": "skills", "tools": "tools", "salary": "salary", "overview": "overview"],
        mainSubjects: ["overview", "tools"], occupations: ["baker", "chef"])

    private static let table = """
        | Job | Skills | Tools | Salary |
        | --- | --- | --- | --- |
        | Night Baker | Patience; early rising | **Oven** | $30,000 - $40,000 |
        | Pastry Chef | Piping, tempering | Whisk | |
        """

    @Test("becomes a section for each row, with one for each column that has something to say")
    func sections() {
        #expect(
            outline("# Trades\n\nWho does what.\n\n\(Self.table)\n", words: Self.words) == """
                # Trades
                Who does what.
                2 Night Baker [collapsed-inline]
                  3 Skills [collapsed-inline]
                    - Patience
                    - early rising
                  3 Tools [collapsed-inline]
                    - Oven
                  3 Salary [collapsed-inline]
                    $30,000 - $40,000
                2 Pastry Chef [collapsed-inline]
                  3 Skills [collapsed-inline]
                    - Piping
                    - tempering
                  3 Tools [collapsed-inline]
                    - Whisk
                dropped 5: | Job | Skills | Tools | Salary |
                """)
    }

    @Test("stays a table beside main sections, with one known column, and where rows are no occupations")
    func staysTable() {
        let others = [
            "# Baker\n\n## Overview\n\nBakes.\n\n\(Self.table)",
            "# Trades\n\n| Job | Skills | Town |\n| --- | --- | --- |\n| Baker | Patience | Bern |\n| Chef | Piping | Rome |",
            "# Levels\n\n| Level | Skills | Tools |\n| --- | --- | --- |\n| Junior | Patience | Oven |\n| Senior | Piping | Whisk |",
        ]
        for text in others {
            #expect(!outline(text, words: Self.words).contains("[collapsed-inline]"), "\(text)")
        }
    }
}
