/// Guides that the tests of the command build from.
enum Guides {
    static let analyst = """
        # Data Analyst

        A data analyst turns numbers into answers.

        ## Skills

        - SQL
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

        """
}
