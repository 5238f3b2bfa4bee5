import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite(
    "Roles run together in single lines: 000, lines 518 to 542",
    .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct CollapsedRoleRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(0) }

    @Test("row 27: four further roles, their repeated titles dropped")
    func row27() throws {
        #expect(guide.guide.kind == .aggregate)
        #expect(
            guide.guide.roles.map(\.title) == [
                "Reinforcement Learning Researcher", "AI Training Specialist", "AI/ML DevOps Engineer",
                "AI/ML Developer", "AI/ML Engineer",
            ])
        #expect(guide.guide.roles.dropFirst().map(\.lines.first) == [520, 526, 532, 538])
        #expect(
            guide.dropped.filter { $0.hasSuffix("duplicate title") }
                == [522, 528, 534, 540].map {
                    "\($0) duplicate title"
                })
        #expect(try guide.section(518).summary == "518 related-roles: More Careers")
    }

    @Test("row 28: a role in one line: duties, skills, entrance, surroundings and a closing paragraph")
    func row28() throws {
        let role = try guide.role("AI Training Specialist")
        #expect(
            role.sections.map(\.summary) == [
                "524 responsibilities: Key Responsibilities", "524 skills: Required Skills",
                "524 education: Education and Experience", "524 work-environment: Work Environment",
            ])
        #expect(role.alternateTitles == ["AI Trainer"])
        #expect(
            role.responsibilities.map(\.term) == [
                "Data Curation and Management", "Training Program Development",
                "Performance Analysis and Optimization", "Collaboration", "Quality Assurance and Testing",
                "Ethical Training",
            ])
        #expect(
            role.declaredSkills.map(\.name) == [
                "Technical Proficiency", "Programming Skills", "Analytical Abilities", "Soft Skills", "Data Analysis",
            ])
        #expect(role.education.map(\.text) == [try guide.quote(524, "Typically, a", "degree.")])
        #expect(role.experience.map(\.text) == [try guide.quote(524, "Usually 2-3", "machine learning.")])
        #expect(role.experience.map(\.minimumMonths) == [24])
        #expect(role.experience.map(\.maximumMonths) == [36])
        #expect(
            role.sections[3].outline == [
                "- " + (try guide.quote(524, "Department:", "Operations.")),
                "- " + (try guide.quote(524, "Team Structure:", "stakeholders.")),
                try guide.quote(524, "AI Training Specialists are", "optimization."),
            ])
    }

    @Test("row 29: numbered bold groups with their items, challenges with strategies, trends")
    func row29() throws {
        let role = try guide.role("AI/ML DevOps Engineer")
        #expect(
            role.sections.map(\.summary) == [
                "530 responsibilities: Key Aspects of AI/ML in DevOps", "530 skills: Required Skills",
                "530 challenges: Challenges and Strategies", "530 trends: Future Trends",
            ])
        let groups = ["Automation and Efficiency", "Monitoring and Optimization", "Data-Driven Decision Making"]
        #expect(role.responsibilities.map(\.group) == groups.flatMap { [$0, $0, $0] })
        #expect(role.responsibilities[3].text == "Implement real-time system monitoring")
        #expect(
            role.declaredSkills.map(\.text) == [
                "Programming proficiency (Python, R, Java)", "Infrastructure as Code (IaC) expertise",
                "CI/CD process knowledge", "Container and orchestration tool familiarity (Docker, Kubernetes)",
                "AI and ML technology understanding", "Cloud platform experience (AWS, Azure, Google Cloud)",
            ])
        #expect(
            role.challenges.map(\.name) == ["Skill Gap", "Implementation Complexity", "Data Security and Privacy"])
        #expect(
            role.challenges.map(\.text) == [
                try guide.quote(530, "Address through", "members"),
                try guide.quote(530, "Careful planning", "AI tools"),
                try guide.quote(530, "Ensure robust", "information"),
            ])
        #expect(
            role.trends.map(\.name) == [
                "Autonomous DevOps with minimal human intervention", "Enhanced proactive resource management",
                "AI-driven code quality improvements", try guide.quote(530, "Increased integration", "development"),
            ])
        #expect(role.sections[3].outline.last == (try guide.quote(530, "By bridging", "practices.")))
    }

    @Test("row 30: headings that the next sentence repeats, and groups of items below numbers")
    func row30() throws {
        let role = try guide.role("AI/ML Developer")
        #expect(
            role.sections.map(\.title) == [
                "AI Developers", "AI Engineers", "Essential Skills", "Collaboration and Teamwork",
                "Deployment and Maintenance",
            ])
        #expect(role.responsibilities.count { $0.text == "Setting up and managing infrastructure" } == 1)
        #expect(
            role.sections.map { $0.outline.count { $0.hasPrefix("- ") || $0.hasPrefix("  - ") } } == [4, 5, 8, 0, 3])
        #expect(role.responsibilities.count == 4 + 5 + 3)
        let groups = [
            "Programming and Software Development", "Software Engineering", "Machine Learning and AI Techniques",
            "Data Handling and Analysis",
        ]
        #expect(role.declaredSkills.map(\.group) == groups.flatMap { [$0, $0] })
        #expect(
            role.sections[4].outline.suffix(2) == [
                "- Providing ongoing technical support", try guide.quote(536, "In summary", "advancements."),
            ])
    }

    @Test("row 31: a known heading ends before the sentence that follows it")
    func row31() throws {
        let skills = try guide.role("AI/ML Developer").sections[2]
        #expect(skills.title == "Essential Skills")
        #expect(skills.outline.first == (try guide.quote(536, "Both AI Developers", "including:")))
    }

    @Test("row 32: duties with bold terms, a comparison, two languages joined by a slash")
    func row32() throws {
        let role = try guide.role("AI/ML Engineer")
        #expect(role.sections.map(\.kind) == [.responsibilities, .skills, .careerPaths, .education, .comparison])
        #expect(
            role.responsibilities.map(\.term) == [
                "Model Development and Deployment", "Data Management", "Model Optimization and Maintenance",
                "Collaboration", "Infrastructure Management",
            ])
        #expect(
            role.responsibilities[3].text == (try guide.quote(542, "Work closely", "services.")))
        #expect(
            role.declaredSkills.map(\.name) == [
                "Technical Proficiency", "Communication and Teamwork", "Problem-Solving and Critical Thinking",
                "Attention to Detail",
            ])
        #expect(role.careerPaths.map(\.name) == ["Industry Versatility", "Career Progression"])
        #expect(role.education.map(\.text) == [try guide.quote(542, "A strong background", "or engineering.")])
        #expect(role.comparisons.map(\.subjects) == [["AI/ML Engineer", "Data Scientist"]])
        #expect(role.comparisons.map(\.text) == [try guide.quote(542, "While both", "predictions.")])
        #expect(role.sections[4].outline.last == (try guide.quote(542, "In summary", "needs.")))
        #expect(guide.tools(542...542) == ["python", "java", "c", "cpp"])
    }
}
