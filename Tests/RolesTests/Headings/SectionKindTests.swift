import Diagnostics
import Markdown
import Repair
import Roles
import Testing

@Suite("Kinds of sections")
struct SectionKindTests {
    /// `parent > heading` under a parent, `heading` alone for a main section.
    @Test(
        "a heading has the kind that its words or its place give it",
        arguments: [
            ("What you'll do", "responsibilities"),
            ("🛠 Core Tools & Technologies:", "tools"),
            ("3. Required Skills", "skills"),
            ("Tools of the trade", "tools"),
            ("Introduction: Why bread matters", "overview"),
            ("¿Es para ti?", "audience"),
            ("一、主要职责", "responsibilities"),
            ("Rémunération", "salary"),
            ("Zum Weiterlesen", "resources"),
            ("Требования", "requirements"),
            ("Which tools do they use?", "tools"),
            ("What are the duties?", "responsibilities"),
            ("What does the career path look like?", "career-paths"),
            ("What do I need to know?", "skills"),
            ("Which certs should I get?", "certifications"),
            ("What qualifications do you need?", "requirements"),
            ("Welche Ausbildung braucht man?", "education"),
            ("What a Baker Does", "overview"),
            ("Is this life for you?", "audience"),
            ("Mistakes I Made", "challenges"),
            ("Where the Work Is", "market-demand"),
            ("Daily Checklist", "checklist"),
            ("Required Skills > Personal", "soft-skills"),
            ("Odds and ends of Wednesday", "other"),
            ("Where bakers work", "work-environment"),
            ("Was du verdienst", "salary"), ("Was du lesen kannst", "resources"), ("Wie es weitergeht", "career-paths"),
            ("Ce qu'il fait", "responsibilities"), ("Combien ça gagne", "salary"), ("Lo peor del oficio", "challenges"),
            ("Con qué trabajarás", "tools"), ("O que você precisa saber", "skills"),
            ("Куда расти дальше", "career-paths"),
            ("Books and courses I'd pay for again", "resources"), ("The numbers", "salary"),
            ("What a baker is", "overview"),
            ("How you need to be", "soft-skills"),
            ("How you grow", "career-development"),
            ("Tools they reach for every day", "tools"),
            ("FAQ > Is it early? `easy`", "question"),
            ("1/ The money", "salary"),
            ("Skills, in the order in which you will miss them", "skills"),
            ("What employers ask for", "requirements"),
            ("What nobody tells you", "challenges"),
            ("What bakers do between two and six", "overview"),
            ("A twelve-week plan", "learning-path"),
            ("Where the money goes when the oven breaks and nobody is there", "other"),
            ("Challenges > Continuous Learning", "challenges"),
            ("Challenges > Salary", "salary"),
            ("Salary > Career Progression", "salary"),
            ("FAQ > Do bakers sleep?", "question"),
            ("Market Demand > Bread in Spain", "market-demand"),
            ("Prerequisites > Education", "education"),
            ("Prerequisites > Flour", "prerequisites"),
            ("Phase 1: Dough (Weeks 1-4) > Core Concepts", "topics"),
            ("Phase 1: Dough (Weeks 1-4) > Projects", "projects"),
            ("Success Checklist > Beginners (1-2 months)", "checklist-group"),
        ])
    func kind(path: String, expected: String) throws {
        let headings = path.split(separator: ">").map { $0.drop { $0 == " " } }
        let marks = headings.enumerated().map {
            "\(String(repeating: "#", count: $0.offset + 2)) \($0.element)\n\nText.\n"
        }
        let text = "# Baker\n\n" + marks.joined(separator: "\n") + "\n## Skills\n\n- Care\n\n## Tools\n\n- Oven\n"
        let role = try #require(try guide(of: text).roles.first)
        let section = try #require(role.sections.flattened.dropFirst(headings.count - 1).first)
        #expect(section.kind.rawValue == expected)
    }

    @Test("a heading of no known kind tells it by the words before its list")
    func announcedKind() throws {
        let text =
            "# Baker\n\n## The Night Shift\n\nTheir main tasks are:\n\n- Mix\n\n## Skills\n\n- Care\n\n## Tools\n\n- Oven\n"
        #expect(try guide(of: text).roles.first?.sections.first?.kind == .responsibilities)
    }

    @Test("a section that holds only questions with answers is one of questions, whatever its heading")
    func kindByQuestions() throws {
        let text = """
            # Baker

            ## From Our Open Day

            **Do you sleep?**

            By day.

            **Is the oven hot?**

            Very.

            ## What does the work look like?

            - Mix

            ## Tools

            - Oven

            """
        let role = try #require(try guide(of: text).roles.first)
        #expect(role.sections.map(\.kind) == [.qa, .responsibilities, .tools])
        #expect(role.questions.map(\.question) == ["Do you sleep?", "Is the oven hot?"])
    }

    @Test("two phases make the section above them a learning path")
    func pathByPhases() throws {
        let text = """
            # Baker

            ## From Nothing to Bread

            ### Step 1 – Flour (2 weeks)

            - Wheat

            ### Step 2 – Water

            - Wet

            ## Skills

            - Care

            """
        #expect(try guide(of: text).roles.first?.sections.map(\.kind) == [.learningPath, .skills])
    }
}
