/// Three guides of roles that share tools and skills, with pay, levels, phases, questions and a job title without guide.
enum ExampleGuides {
    static let all = ["analyst.md": analyst, "engineer.md": engineer, "nurse.md": nurse]

    /// The three built into a site, once for all tests that only look.
    static let site = Task { try await TestSite(all) }

    static let analyst = """
        # Data Analyst

        Turns <raw> figures into answers & decisions.

        ## Responsibilities

        - Clean the data
        - **Reporting**: Explain what the figures mean

        ## Skills

        - Statistics
        - Machine Learning

        ## Tools

        - Python
        - SQL
        - pandas

        ## Education

        - Bachelor's degree in a numerate subject

        ## Salary Ranges (US Market, 2024)

        - Entry-Level (0-2 years): $50,000 - $70,000 per year
        - Mid-Level (3-5 years): $70,000 - $90,000 per year
        - Senior (6+ years): $90,000 - $120,000+ per year

        ## Learning Path

        ### Phase 1: Foundations (Weeks 1-4)

        - Statistics
        - Python

        ### Phase 2: Tables (Weeks 5-8)

        - SQL

        ## FAQ

        ### Q1: Is </script> a tag?

        Yes, `</script>` ends a script.

        ### Q2: Do I need a degree?

        No, a portfolio & practice help more.

        ## Related Roles

        - Data Engineer
        - Data Whisperer
        """

    static let engineer = """
        # Data Engineer

        Builds the pipes that data flows through.

        ## Skills

        - Machine Learning
        - Deep Learning

        ## Tools

        - Python
        - Docker
        - Kubernetes

        ## Salary Ranges

        - Entry-Level (0-2 years): $60,000 - $80,000 per year
        - Senior (6+ years): $130,000 - $150,000 per year

        ## Learning Path

        ### Phase 1: Containers (Weeks 1-6)

        - Docker
        - Kubernetes

        ## Resources

        - Books: Docker Deep Dive
        """

    static let nurse = """
        # Nurse

        Cares for people who are ill.

        ## Responsibilities

        - Give medicine

        ## Skills

        - Communication
        """
}
