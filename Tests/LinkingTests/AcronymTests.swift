import Diagnostics
import Roles
import Testing

@testable import Linking

/// Abbreviations that a guide defines for itself.
struct AcronymTests {
    @Test("an abbreviation in parentheses stands for the name from there on")
    func defined() {
        let blocks = [list(["Computer Vision (CV)", "Infrastructure as Code (IaC)", "CV and IaC"])]
        #expect(
            mentions(blocks, in: .skills) == [
                "skill:computer-vision", "skill:iac", "skill:computer-vision", "skill:iac",
            ])
    }

    @Test("an abbreviation before the name in parentheses stands for it too")
    func definedBefore() {
        #expect(
            mentions([list(["CV (Computer Vision)", "CV"])], in: .skills)
                == ["skill:computer-vision", "skill:computer-vision"])
    }

    @Test("an abbreviation means nothing before its definition")
    func before() {
        #expect(mentions([list(["CV", "Computer Vision (CV)"])], in: .skills) == ["skill:computer-vision"])
    }

    @Test("a guide's own meaning wins over the vocabulary's")
    func ownMeaning() {
        let blocks = [list(["RAG systems", "report the Red Amber Green (RAG) status", "RAG"])]
        #expect(mentions(blocks, in: .skills) == ["skill:rag"])
    }

    @Test("definitions end with the guide")
    func guides() {
        let first = guide("A", path: "a.md", [section(.skills, [list(["Computer Vision (CV)"])])])
        let second = guide("B", path: "b.md", [section(.skills, [list(["CV"])])])
        let library = link(guides: [first, second], vocabulary: .example).value
        #expect(library.mentions.map(\.guide) == [0])
    }

    @Test(
        "first letters make an abbreviation",
        arguments: [
            ("NLP", "Natural Language Processing", true), ("IaC", "Infrastructure as Code", true),
            ("IoT", "Internet of Things", true), ("CNNs", "Convolutional Neural Networks", true),
            ("RLHF", "Reinforcement Learning from Human Feedback", true), ("AWS", "Python", false),
            ("TF", "TensorFlow", false), ("ABC", "Machine Learning", false),
        ])
    func abbreviates(_ acronym: String, _ name: String, _ expected: Bool) throws {
        let stem = try #require(Acronym.stem(Array(acronym.utf8)))
        #expect(Acronym.abbreviates(stem, Array(name.utf8)) == expected)
    }
}
