/// Guides that the tests of the command build from.
enum Guides {
    static let analyst = """
        # Data Analyst

        A data analyst turns numbers into answers.

        ## Responsibilities

        - Ask what the numbers are for
        - Draw charts that answer it

        ## Skills

        - Statistics
        - Python

        ## Tools

        - Excel
        - Tableau

        """

    static let designer = """
        # Sound Designer

        A sound designer shapes what an audience hears.

        ## Responsibilities

        - Record and edit sounds
        - Mix for the room

        ## Salary

        - Entry: $45,000 - $60,000

        """
}
