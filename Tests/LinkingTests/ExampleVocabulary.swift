import Diagnostics

@testable import Linking

extension Vocabulary {
    /// Names with every hazard that the matching rules speak of.
    static let example = Vocabulary(entities: tools + models + skills + stops)

    private static let tools = [
        tool("python", "Python"), tool("r", "R", .exact, evidence: true), tool("c", "C", .exact, evidence: true),
        tool("cpp", "C++", .exact, ["C/C++"]), tool("java", "Java", .exact), tool("sql", "SQL", .exact),
        tool("go", "Go", .exact, evidence: true), tool("rust", "Rust", .exact, evidence: true),
        tool("tensorflow", "TensorFlow", .insensitive, ["Tensor Flow"]),
        tool("tensorflow-serving", "TensorFlow Serving"), tool("pytorch", "PyTorch"),
        tool("torchvision", "torchvision", .insensitive, ["PyTorch Vision"]), tool("keras", "Keras", .capital),
        tool("jax", "JAX", .exact), tool("scikit-learn", "scikit-learn", .insensitive, ["sklearn"]),
        tool("pandas", "pandas", evidence: true), tool("numpy", "NumPy"),
        tool("sentence-transformers", "Sentence-Transformers"),
        tool("hf-transformers", "Hugging Face Transformers"), tool("hf-datasets", "Hugging Face Datasets"),
        tool("hugging-face", "Hugging Face", mention: true), tool("tgi", "TGI", .exact), tool("vllm", "vLLM"),
        tool("triton", "NVIDIA Triton"), tool("ray", "Ray", .exact, evidence: true),
        tool("openai-gym", "OpenAI Gym"), tool("openai-api", "OpenAI API", .insensitive, ["OpenAI APIs"]),
        tool("anthropic-api", "Anthropic API"), tool("wandb", "Weights & Biases", .insensitive, ["W&B"]),
        tool("prefect", "Prefect", .capital, evidence: true), tool("hadoop", "Hadoop"),
        tool("spark", "Spark", .capital, ["Apache Spark"], evidence: true),
        tool("flask", "Flask", .capital, evidence: true), tool("aws", "AWS", .exact, ["Amazon Web Services"]),
        tool("sagemaker", "Amazon SageMaker", .insensitive, ["AWS SageMaker", "SageMaker"]),
        tool("ec2", "Amazon EC2", .exact, ["EC2"]), tool("s3", "Amazon S3", .exact, ["S3"]),
        tool("azure", "Microsoft Azure", .capital, ["Azure"]), tool("gcp", "Google Cloud", .exact, ["GCP"]),
        tool("azure-ml", "Azure Machine Learning", .insensitive, ["Azure ML", "ML Studio"]),
        tool("git", "Git", .exact), tool("github", "GitHub"),
        tool("jupyter", "Jupyter", .insensitive, ["Jupyter Notebook"]),
        tool("jupyterlab", "JupyterLab"), tool("vs-code", "Visual Studio Code", .insensitive, ["VS Code"]),
        tool("pycharm", "PyCharm"), tool("conda", "Conda", .capital),
        tool("terminal", "Terminal / Command line", .capital, ["Terminal"], evidence: true, mention: true),
        tool("poetry", "Poetry", .capital, evidence: true), tool("latex", "LaTeX", .exact),
        tool("notion", "Notion", .exact, evidence: true),
        tool("arxiv", "arXiv", .insensitive, ["arXiv.org"]), tool("react", "React", .exact, evidence: true),
        tool("vue-js", "Vue", .capital), tool("angular", "Angular", .exact, evidence: true),
        tool("prometheus", "Prometheus"), tool("grafana", "Grafana"), tool("overleaf", "Overleaf"),
        tool("nvidia-gpu", "NVIDIA GPU"),
    ]

    private static let models = [
        tool("yolo", "YOLO", .exact, mention: true), tool("faster-r-cnn", "Faster R-CNN", .exact, mention: true),
        tool("r-cnn", "R-CNN", .exact, mention: true), tool("autogpt", "AutoGPT", mention: true),
        tool("fast-ai", "fast.ai", mention: true),
        tool("twitter-x", "X (Twitter)", .exact, ["Twitter/X"], mention: true),
    ]

    private static let skills = [
        skill("machine-learning", "Machine Learning", ["ML"]), skill("deep-learning", "Deep Learning"),
        skill("reinforcement-learning", "Reinforcement Learning", ["RL"]),
        skill("supervised-learning", "Supervised Learning"),
        skill("unsupervised-learning", "Unsupervised Learning"),
        skill("rlhf", "Reinforcement Learning from Human Feedback", ["RLHF"]),
        skill("object-detection", "Object Detection"), skill("actor-critic", "Actor-Critic Methods", ["Actor-Critic"]),
        skill("react-pattern", "ReAct", .exact), skill("transformers", "Transformers", ["Transformer"]),
        skill("attention", "Attention Mechanisms"), skill("model-serving", "Model Serving", ["Model deployment"]),
        skill("llm", "Large Language Models", ["LLM"]), skill("fine-tuning", "Fine-Tuning", evidence: true),
        skill("ai-agents", "AI Agents", ["Agents"], evidence: true),
        skill("rag", "Retrieval Augmented Generation", ["RAG"]),
        skill("optimization-math", "Optimization", evidence: true), skill("calculus", "Calculus"),
        skill("collaboration", "Collaboration"), skill("communication", "Communication", ["Communication Skills"]),
        skill("version-control", "Version Control"), skill("ci-cd", "CI/CD"), skill("ab-testing", "A/B Testing"),
        skill("gan", "Generative Adversarial Networks", ["GAN"]),
        skill("cnn", "Convolutional Neural Networks", ["CNN"]),
        skill("iac", "Infrastructure as Code"), skill("computer-vision", "Computer Vision"),
        skill("mathematics", "Mathematics"), skill("statistics", "Statistics"),
    ]

    private static let stops = [
        entity(.organization, "openai", "OpenAI", .exact), entity(.organization, "anthropic", "Anthropic", .exact),
        entity(.organization, "google", "Google", .exact), entity(.organization, "google-ai", "Google AI", .exact),
        entity(.organization, "meta-ai", "Meta AI", .exact),
        entity(.organization, "google-deepmind", "Google DeepMind", .exact),
        entity(.venue, "icml", "ICML", .exact),
    ]

    private static func tool(
        _ slug: String, _ name: String, _ rule: CaseRule = .insensitive, _ aliases: [String] = [],
        evidence: Bool = false, mention: Bool = false
    ) -> Entity {
        var tool = entity(.tool, slug, name, rule, aliases, evidence)
        tool.tier = mention ? .mention : .page
        return tool
    }

    private static func skill(
        _ slug: String, _ name: String, _ rule: CaseRule = .insensitive, _ aliases: [String] = [],
        evidence: Bool = false
    ) -> Entity {
        entity(.skill, slug, name, rule, aliases, evidence)
    }

    private static func skill(_ slug: String, _ name: String, _ aliases: [String], evidence: Bool = false) -> Entity {
        skill(slug, name, .insensitive, aliases, evidence: evidence)
    }

    private static func entity(
        _ kind: EntityKind, _ slug: String, _ name: String, _ rule: CaseRule, _ aliases: [String] = [],
        _ evidence: Bool = false
    ) -> Entity {
        let all = ([name] + aliases).map { Alias($0, rule, needsEvidence: evidence) }
        return Entity(
            id: EntityID(kind, slug), name: name, aliases: all, place: SourceLocation(path: "vocabulary.yml", line: 1))
    }
}
