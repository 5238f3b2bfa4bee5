import Diagnostics
import Foundation
import Markdown
import Roles
import Testing

@testable import Linking

/// The rows of the list of hazards (taxonomy.md, section 3) by their numbers, read with the vocabulary of this repository.
struct TaxonomyRowTests {
    struct Row: CustomTestStringConvertible {
        let number: Int
        let text: String
        let kind: SectionKind
        let expected: [String]

        var testDescription: String { "row \(number): \(text)" }
    }

    @Test("rows 1 to 39: an item of a list names what the row says", arguments: zip(items, items.indices))
    func item(_ row: Row, at position: Int) throws {
        #expect(try Self.named.get()[position] == row.expected)
    }

    @Test("every row has a test")
    func complete() {
        #expect(Set(Self.items.map(\.number)) == Set(1...39))
    }

    @Test("row 4: a paragraph that is R alone is the language")
    func row4() throws {
        #expect(try Self.mentions(paragraph("R"), in: .tools) == ["tool:r"])
    }

    @Test("row 12: a name within an address is none")
    func row12() throws {
        #expect(try Self.mentions(paragraph("see https://example.org/git/python"), in: .tools) == [])
    }

    @Test("row 16: bold words that head a list of topics name the skill")
    func row16() throws {
        let label = paragraph([.strong([.text("Transformers:")])])
        #expect(try Self.mentions(label, in: .phase) == ["skill:transformers"])
    }

    @Test(
        "rows 16, 28 and 29: the title of a book or course is no skill",
        arguments: [
            "Transformers textbook", "Deep Learning (Goodfellow, Bengio, Courville)", "Deep Learning by Goodfellow",
            "Made With ML",
        ])
    func titles(title: String) throws {
        var role = Role(title: "Role", lines: LineRange(1, 99))
        role.sections = [section(.resources, [list([title])])]
        role.resources = [Resource(kind: .book, title: title, provenance: Provenance(LineRange(2)))]
        let library = link(guides: [guide(path: "guide.md", [role])], vocabulary: try Self.vocabulary.get()).value
        #expect(library.mentions.isEmpty)
    }

    @Test("row 32: a heading is no mention")
    func row32() throws {
        let library = link(
            guides: [guide("Role", [section(.topics, [paragraph("Less is more.")], title: "Optimization")])],
            vocabulary: try Self.vocabulary.get()
        ).value
        #expect(library.mentions.isEmpty)
    }

    @Test("row 34: a label that announces tools is no mention of a skill")
    func row34() throws {
        let label = paragraph([.strong([.text("Collaboration Tools:")]), .text(" GitHub")])
        #expect(try Self.mentions(label, in: .skills) == ["tool:github"])
    }

    private static func mentions(_ block: Block, in kind: SectionKind) throws -> [String] {
        link(guides: [guide("Role", [section(kind, [block])])], vocabulary: try vocabulary.get()).value.mentions
            .map(\.entity.description)
    }

    /// What each of the rows names, found in one library because making the matcher takes longest.
    private static let named = Result {
        let guides = items.enumerated().map { guide("Role \($0)", [section($1.kind, [list([$1.text])])]) }
        let library = link(guides: guides, vocabulary: try vocabulary.get()).value
        return guides.indices.map { library.mentions(inGuide: $0).map(\.entity.description) }
    }

    private static let vocabulary = Result { try readVocabulary() }

    private static func readVocabulary() throws -> Vocabulary {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "content/vocabulary")
        let files = try ["names.yml", "skills.yml", "tools.yml"].map { name in
            let bytes = try Data(contentsOf: folder.appending(path: name))
            return (path: name, root: try #require(parseYAML(Array(bytes), path: name, limits: .vocabulary).value))
        }
        return Vocabulary.decode(files: files).value
    }
}

extension TaxonomyRowTests {
    /// Of a row with several texts each.
    private static func rows(
        _ number: Int, _ texts: String..., in kind: SectionKind = .tools, are expected: String
    ) -> [Row] {
        texts.map {
            Row(number: number, text: $0, kind: kind, expected: expected.split(separator: " ").map(String.init))
        }
    }

    static let items = letters + words + names + phrases

    private static let letters =
        rows(1, "YOLO, Faster R-CNN", in: .phase, are: "tool:yolo tool:faster-r-cnn")
        + rows(2, "Object detection (YOLO, R-CNN)", in: .phase, are: "skill:object-detection tool:yolo tool:r-cnn")
        + rows(3, "r/MachineLearning, r/LanguageTechnology", in: .community, are: "")
        + rows(4, "R", are: "tool:r")
        + rows(5, "Python, R, or C++", in: .skills, are: "tool:python tool:r tool:cpp")
        + rows(5, "Python, R, or Java", in: .skills, are: "tool:python tool:r tool:java")
        + rows(5, "Python, Java, C++, and R", in: .skills, are: "tool:python tool:java tool:cpp tool:r")
        + rows(6, "languages (Python, Java, C/C++)", in: .skills, are: "tool:python tool:java tool:c tool:cpp")
        + rows(
            7, "R&D", "R. Sutton", "A/R", "Toys R Us", "C-level", "C. elegans", "vitamin C", "Hepatitis C", are: "")
        + rows(8, "Actor-Critic methods", in: .phase, are: "skill:actor-critic")
        + rows(9, "ReAct, AutoGPT patterns", in: .phase, are: "skill:react-pattern tool:autogpt")

    private static let words =
        rows(10, "react quickly", "reactive", "React to incidents", are: "")
        + rows(10, "React, Vue, Angular", are: "tool:react tool:vue-js tool:angular")
        + rows(11, "Go to market", "let's go", "Go live", "go-to", are: "")
        + rows(11, "Python/Go", are: "tool:python tool:go") + rows(11, "Go, Rust", are: "tool:go tool:rust")
        + rows(12, "Git/GitHub", are: "tool:git tool:github") + rows(12, "GitHub", are: "tool:github")
        + rows(12, "digital", are: "")
        + rows(13, "Ray (distributed computing)", in: .phase, are: "tool:ray skill:distributed-training")
        + rows(13, "X-ray", "Ray Kurzweil", "array", are: "")
        + rows(14, "Spark, Hadoop", are: "tool:spark tool:hadoop")
        + rows(14, "SQL, Hadoop, or Spark", in: .skills, are: "tool:sql tool:hadoop tool:spark")
        + rows(14, "spark interest", "sparked", are: "")
        + rows(15, "Notion", are: "tool:notion") + rows(15, "the notion that", are: "")
        + rows(16, "transformers", in: .skills, are: "skill:transformers")
        + rows(16, "HuggingFace Transformers", are: "tool:hf-transformers")
        + rows(16, "Sentence-Transformers", are: "tool:sentence-transformers")

    private static let names =
        rows(17, "Azure ML", are: "tool:azure-ml") + rows(17, "Azure (ML Studio)", are: "tool:azure tool:azure-ml")
        + rows(17, "Microsoft Azure", are: "tool:azure")
        + rows(18, "AWS Sagemaker", are: "tool:sagemaker")
        + rows(18, "AWS (SageMaker, EC2, S3)", are: "tool:aws tool:sagemaker tool:ec2 tool:s3")
        + rows(19, "JAX", are: "tool:jax") + rows(19, "Jax", "JAX-RS", are: "")
        + rows(20, "TensorFlow/Keras (alternative)", are: "tool:tensorflow tool:keras")
        + rows(21, "PyTorch Vision", are: "tool:torchvision")
        + rows(
            22, "Model deployment with TensorFlow Serving", in: .phase,
            are: "skill:model-serving tool:tensorflow-serving")
        + rows(
            23, "Weights & Biases", "Weights &amp; Biases", "Weights and Biases", "W&B", are: "tool:wandb")
        + rows(24, "vLLM, TGI, NVIDIA Triton", in: .phase, are: "tool:vllm tool:tgi tool:triton")
        + rows(25, "improved accuracy by X%", "how would you build X?", are: "")
        + rows(25, "Twitter/X", in: .community, are: "tool:twitter-x")
        + rows(26, "Hugging Face", in: .community, are: "tool:hugging-face")
        + rows(26, "Hugging Face", in: .resources, are: "tool:hugging-face")
        + rows(26, "Hugging Face", in: .employers, are: "")

    private static let phrases =
        rows(27, "OpenAI, Anthropic, Google AI, Meta AI", in: .resources, are: "")
        + rows(28, "Read Goodfellow, Bengio and Courville", in: .resources, are: "")
        + rows(29, "Local ML/AI groups", "AI/ML", in: .resources, are: "")
        + rows(29, "AI/ML", in: .skills, are: "")
        + rows(30, "performing analysis and fine-tuning model results", in: .responsibilities, are: "")
        + rows(31, "agents, environments, actions", in: .bestPractices, are: "")
        + rows(32, "process optimization", in: .salary, are: "")
        + rows(33, "Calculus: Derivatives, gradients, chain rule", in: .prerequisites, are: "skill:calculus")
        + rows(34, "Collaboration Tools:", in: .skills, are: "")
        + rows(35, "OpenAI Gym", in: .bestPractices, are: "tool:openai-gym")
        + rows(36, "arXiv (arxiv.org)", in: .resources, are: "tool:arxiv")
        + rows(37, "Fast.ai courses", in: .resources, are: "tool:fast-ai")
        + rows(38, "JavaScript", are: "tool:javascript") + rows(38, "MySQL", are: "tool:mysql")
        + rows(38, "NoSQL", in: .overview, are: "")
        + rows(39, "Pandas are endangered", "a flask of water", "perfect", "conda la", are: "")
}
