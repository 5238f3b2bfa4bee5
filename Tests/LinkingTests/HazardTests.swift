import Markdown
import Roles
import Testing

@testable import Linking

/// Names in text that must be found, and words that look like names and must not be.
struct HazardTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let kind: SectionKind
        let expected: [String]

        init(_ text: String, _ expected: [String], in kind: SectionKind = .tools) {
            self.text = text
            self.kind = kind
            self.expected = expected
        }

        var testDescription: String { "\(text) [\(kind.rawValue)]" }
    }

    @Test(
        "an item of a list names what the matching rules say",
        arguments: singleLetters + ordinaryWords + compounds + phrases)
    func item(_ example: Case) {
        #expect(mentions([list([example.text])], in: example.kind) == example.expected)
    }

    static let singleLetters = [
        Case(
            "Object detection: YOLO, Faster R-CNN", ["skill:object-detection", "tool:yolo", "tool:faster-r-cnn"],
            in: .phase),
        Case("Object detection (YOLO, R-CNN)", ["skill:object-detection", "tool:yolo", "tool:r-cnn"], in: .phase),
        Case("r/MachineLearning, r/LanguageTechnology", [], in: .community),
        Case("R", ["tool:r"]), Case("Python, R, or C++", ["tool:python", "tool:r", "tool:cpp"], in: .skills),
        Case("languages like Python, R, or Java, and more", ["tool:python", "tool:r", "tool:java"], in: .skills),
        Case(
            "languages like Python, Java, C++, and R", ["tool:python", "tool:java", "tool:cpp", "tool:r"], in: .skills),
        Case("experience with R and Python", ["tool:r", "tool:python"], in: .skills),
        Case("skills (Python, Java, C/C++)", ["tool:python", "tool:java", "tool:c", "tool:cpp"], in: .skills),
        Case("R&D", []), Case("R. Sutton", []), Case("A/R", []), Case("Toys R Us", []), Case("C-level", []),
        Case("C. elegans", []), Case("vitamin C", []), Case("Hepatitis C", []), Case("Hepatitis A, B, or C", []),
        Case("Python with R. Sutton", ["tool:python"]), Case("grade C, Java", ["tool:java"]),
        Case("Actor-Critic methods", ["skill:actor-critic"], in: .phase),
    ]

    static let ordinaryWords = [
        Case("ReAct, AutoGPT patterns", ["skill:react-pattern", "tool:autogpt"], in: .phase),
        Case("Proficiency in Spark", ["tool:spark"], in: .skills), Case("Learn React", ["tool:react"], in: .phase),
        Case("Strong R skills", ["tool:r"], in: .skills), Case("Python with pandas", ["tool:python", "tool:pandas"]),
        Case("Advanced Flask", ["tool:flask"], in: .skills), Case("go to React, quickly", ["tool:react"], in: .skills),
        Case("Build services with Flask", ["tool:flask"], in: .responsibilities),
        Case("Spark skills", ["tool:spark"], in: .skills),
        Case("Process data with Spark and Hadoop", ["tool:spark", "tool:hadoop"], in: .responsibilities),
        Case("they write Python, Rust, and Go.", ["tool:python", "tool:rust", "tool:go"], in: .overview),
        Case("they write Go.", [], in: .overview),
        Case("they write C, C++ or Rust", ["tool:cpp", "tool:rust"], in: .overview),
        Case("firmware in C, C++ or Rust", ["tool:c", "tool:cpp", "tool:rust"], in: .overview),
        Case("Get Spark in Python", ["tool:python"], in: .overview),
        Case("react quickly", []), Case("reactive", []), Case("React to incidents", []),
        Case("React, Vue, Angular", ["tool:react", "tool:vue-js", "tool:angular"]),
        Case("Go to market", []), Case("let's go", []), Case("Go live", []), Case("go-to", []),
        Case("Python/Go", ["tool:python", "tool:go"]), Case("Go, Rust", ["tool:go", "tool:rust"]),
        Case("Git/GitHub", ["tool:git", "tool:github"]), Case("GitHub", ["tool:github"]), Case("digital", []),
        Case("see https://git.example.org/python for more", []), Case("github.com/someone/python", []),
        Case("mail python@example.org", []),
        Case("Ray (distributed computing)", ["tool:ray"]), Case("X-ray", []), Case("X-Ray", []),
        Case("Ray Kurzweil", []), Case("array", []),
        Case("Spark, Hadoop, and more", ["tool:spark", "tool:hadoop"]),
        Case("tools like SQL, Hadoop, or Spark", ["tool:sql", "tool:hadoop", "tool:spark"], in: .skills),
        Case("spark interest", []), Case("sparked", []), Case("Notion", ["tool:notion"]), Case("the notion that", []),
        Case("JavaScript", []), Case("MySQL", []), Case("NoSQL", []), Case("Pandas are endangered", []),
        Case("a flask of water", []), Case("perfect", []), Case("conda la", []), Case("JAX", ["tool:jax"]),
        Case("Jax", []), Case("JAX-RS", []), Case("Spark, Notion", [], in: .ethics),
    ]

    static let compounds = [
        Case("transformers", ["skill:transformers"], in: .skills),
        Case("Transformers (attention mechanism)", ["skill:transformers", "skill:attention"], in: .phase),
        Case("HuggingFace Transformers", ["tool:hf-transformers"]),
        Case("Sentence-Transformers", ["tool:sentence-transformers"]),
        Case("Azure ML", ["tool:azure-ml"]), Case("Azure (ML Studio)", ["tool:azure", "tool:azure-ml"]),
        Case("Microsoft Azure", ["tool:azure"]), Case("AWS Sagemaker", ["tool:sagemaker"]),
        Case("AWS (SageMaker, EC2, S3)", ["tool:aws", "tool:sagemaker", "tool:ec2", "tool:s3"]),
        Case("TensorFlow/Keras (alternative)", ["tool:tensorflow", "tool:keras"]),
        Case("PyTorch Vision", ["tool:torchvision"]),
        Case(
            "Model deployment with TensorFlow Serving", ["skill:model-serving", "tool:tensorflow-serving"], in: .phase),
        Case("Weights & Biases", ["tool:wandb"]), Case("Weights &amp; Biases", ["tool:wandb"]),
        Case("Weights and Biases", ["tool:wandb"]), Case("W&B", ["tool:wandb"]),
        Case(
            "Model serving: vLLM, TGI, NVIDIA Triton", ["skill:model-serving", "tool:vllm", "tool:tgi", "tool:triton"],
            in: .phase),
        Case("OpenAI/Anthropic APIs", ["tool:openai-api", "tool:anthropic-api"]),
        Case("VS Code / PyCharm", ["tool:vs-code", "tool:pycharm"]),
        Case("Overleaf / LaTeX", ["tool:overleaf", "tool:latex"]),
        Case("Terminal / Command line", ["tool:terminal"]),
        Case("Conda/Poetry (dependency management)", ["tool:conda", "tool:poetry"]),
        Case("OpenAI Gym", ["tool:openai-gym"], in: .bestPractices), Case("scikit learn", ["tool:scikit-learn"]),
        Case("NVIDIA GPUs", ["tool:nvidia-gpu"]), Case("Hugging-Face", ["tool:hugging-face"]),
        Case("AWS/GCP/Azure", ["tool:aws", "tool:gcp", "tool:azure"]), Case("Jupyter Notebooks", ["tool:jupyter"]),
    ]

    static let phrases = [
        Case("improved accuracy by X%", []), Case("how would you build X?", []), Case("Twitter/X", ["tool:twitter-x"]),
        Case("OpenAI, Anthropic, Google AI, Meta AI", [], in: .resources),
        Case("Made With AI/ML", [], in: .resources), Case("AI/ML", [], in: .skills),
        Case("performing analysis and fine-tuning model results", [], in: .responsibilities),
        Case("agents, environments, actions", [], in: .bestPractices), Case("process optimization", [], in: .salary),
        Case("Calculus: Derivatives, gradients, chain rule", ["skill:calculus"], in: .prerequisites),
        Case("Collaboration Tools: GitHub", ["tool:github"]), Case("arXiv (arxiv.org)", ["tool:arxiv"], in: .resources),
        Case("使用Python和Git进行开发", ["tool:python", "tool:git"]), Case("Pythonès", []),
        Case("Sprachen: Python und R", ["tool:python", "tool:r"]), Case("Local ML/AI groups", [], in: .community),
        Case("Hugging Face (models & datasets)", ["tool:hugging-face"], in: .resources),
        Case("Hugging Face, Fast.ai", ["tool:hugging-face", "tool:fast-ai"], in: .community),
        Case("Curiosity, communication and calculus", ["skill:communication", "skill:calculus"], in: .question),
        Case("Fast.ai courses", ["tool:fast-ai"], in: .resources), Case("CI/CD", ["skill:ci-cd"], in: .skills),
        Case("A/B testing", ["skill:ab-testing"], in: .phase), Case("Google DeepMind", [], in: .employers),
        Case("Machine Learning Engineer", [], in: .jobSearch),
        Case("RLHF (Reinforcement Learning from Human Feedback)", ["skill:rlhf"], in: .phase),
        Case("GANs (Generative Adversarial Networks)", ["skill:gan"], in: .phase),
        Case(
            "Supervised vs Unsupervised vs Reinforcement Learning",
            ["skill:supervised-learning", "skill:unsupervised-learning", "skill:reinforcement-learning"], in: .phase),
    ]
}
