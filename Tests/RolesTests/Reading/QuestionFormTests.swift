import Roles
import Testing

@Suite("Questions with their answers, by the section and the form they stand in")
struct QuestionFormTests {
    /// Each question with its answer, of a section with a heading.
    private func pairs(_ text: String, under heading: String) throws -> [String] {
        try readRole("# Baker\n\n## \(heading)\n\n" + text).questions.map { "\($0.question) = \($0.answer)" }
    }

    @Test(
        "those of an interview count where an answer stands with them",
        arguments: [
            (
                "1. What is rye?\nA cereal.\n2. Why knead?\nFor gluten.",
                ["What is rye? = A cereal.", "Why knead? = For gluten."]
            ),
            ("1. What is rye?\n\n   A cereal.\n\n2. Why knead?", ["What is rye? = A cereal."]),
            ("- **What is rye?** A cereal.", ["What is rye? = A cereal."]),
            ("What is rye?\nA cereal.", ["What is rye? = A cereal."]),
            ("- What is rye?\n- Why knead?", []),
            ("What is rye?\nWhy knead?", []),
        ] as [(String, [String])])
    func interview(text: String, expected: [String]) throws {
        #expect(try pairs(text, under: "Interview Questions and Answers") == expected)
    }

    @Test(
        "what is marked as a question needs no question mark where its answer is marked too",
        arguments: [
            ("Q: Explain kneading.\nA: It binds gluten.", ["Explain kneading. = It binds gluten."]),
            ("**Q1: Describe rye**\n\nA: A cereal.", ["Describe rye = A cereal."]),
            (
                "Q: Explain kneading.\nA: It binds.\nQ: Describe rye.\nA: A cereal.",
                ["Explain kneading. = It binds.", "Describe rye. = A cereal."]
            ),
            ("Q: Kneading.\nIt binds gluten.", []),
        ] as [(String, [String])])
    func marked(text: String, expected: [String]) throws {
        #expect(try pairs(text, under: "FAQ") == expected)
    }

    @Test(
        "a task is a question, and each of several lines may hold one with its answer",
        arguments: [
            ("**Q1. Explain kneading.**\nIt binds gluten.", ["Explain kneading. = It binds gluten."]),
            ("**Is rye hard?** Yes.\n**Rye or wheat?** Both.", ["Is rye hard? = Yes.", "Rye or wheat? = Both."]),
            (
                "Q: What is rye? A: A cereal.\nQ: Why knead? A: For gluten.",
                ["What is rye? = A cereal.", "Why knead? = For gluten."]
            ),
            ("- Q: What is rye? A: A cereal.", ["What is rye? = A cereal."]),
            ("Q.1 What is rye?\nA.1 A cereal.", ["What is rye? = A cereal."]),
            ("Q: How many loaves?\nA:5 loaves.", ["How many loaves? = 5 loaves."]),
            ("Kneading.\nIt binds gluten.", []),
        ] as [(String, [String])])
    func tasks(text: String, expected: [String]) throws {
        #expect(try pairs(text, under: "FAQ") == expected)
    }

    @Test("a heading of an interview that puts a task is a question")
    func taskHeading() throws {
        #expect(
            try pairs("### 1. Explain kneading.\n\nIt binds gluten.\n", under: "Interview Questions")
                == ["Explain kneading. = It binds gluten."])
    }

    @Test(
        "a list right below an answer belongs to it",
        arguments: ["**Q: How do I begin?**\n\nA: Two ways work well:", "Q: How do I begin?\nA: Two ways work well:"])
    func listedAnswer(head: String) throws {
        #expect(
            try pairs(head + "\n\n- a school\n- a shop\n", under: "Q&A").first
                == "How do I begin? = Two ways work well:\n\na school\na shop")
    }

    @Test("a topic among questions holds them and is none, whether or not they are answered")
    func topics() throws {
        let text =
            "# Baker\n\n## Question bank\n\n### Dough\n\n**Q:** What is rye?\n**A:** A cereal.\n\n### Open ones\n\n- Why salt?\n- Why heat?\n"
        let role = try readRole(text)
        #expect(role.sections.flattened.prefix(3).map(\.kind) == [.qa, .qa, .qa])
        #expect(role.questions.map(\.question) == ["What is rye?"])
    }
}
