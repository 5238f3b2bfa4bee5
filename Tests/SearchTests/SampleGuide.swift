import Search

/// A small guide of the things that people look for.
enum SampleGuide {
    static let entries = roles + tools + skills + sections

    static let links = [SearchLink("Roles", path: "roles/index.html"), SearchLink("Skills", path: "skills/index.html")]

    private static let roles = [
        entry(
            .role, "Reinforcement Learning Researcher", "roles/rl.html", headings: ["Salary", "Interview questions"],
            names: ["PyTorch", "Python", "Reinforcement Learning"],
            text: "Senior researchers study policies with rewards.",
            level: "Senior"),
        entry(
            .role, "Machine Learning Engineer", "roles/mle.html", aliases: ["MLE", "ML Engineer"],
            headings: ["Salary", "Senior engineers"], names: ["Python", "Docker"], text: "Ship models, naïve or not.",
            level: "Senior"),
        entry(
            .role, "Ingénieur de données", "roles/ingenieur.html", names: ["SQL"], text: "Tuyaux et entrepôts.",
            level: "Junior"),
    ]

    private static let tools = [
        entry(.tool, "PyTorch", "tools/pytorch.html", aliases: ["torch"], text: "A library for tensors.", weight: 2),
        entry(.tool, "PyTorch Lightning", "tools/lightning.html", text: "Trains PyTorch models."),
        entry(.tool, "Python", "tools/python.html", text: "A language."),
        entry(.tool, "C++", "tools/cpp.html", aliases: ["cpp"]),
        entry(.tool, "C", "tools/c.html"),
        entry(.tool, "C#", "tools/csharp.html"),
        entry(.tool, ".NET", "tools/dotnet.html"),
        entry(.tool, "Node.js", "tools/node.html"),
        entry(.tool, "scikit-learn", "tools/scikit-learn.html", aliases: ["sklearn"]),
        entry(.tool, "Kubernetes", "tools/kubernetes.html", aliases: ["k8s"]),
        entry(.tool, "Docker", "tools/docker.html"),
    ]

    private static let skills = [
        entry(.skill, "Reinforcement Learning", "skills/rl.html", aliases: ["RL"]),
        entry(.skill, "SQL", "skills/sql.html", text: "Ask databases."),
        entry(.skill, "__proto__", "skills/proto.html"),
        entry(.skill, "constructor", "skills/constructor.html"),
        entry(.skill, "深度学习", "skills/shen-du.html"),
        entry(.skill, "Θεωρία Πιθανοτήτων", "skills/theoria.html"),
    ]

    private static let sections = [
        entry(
            .section, "Salary – Machine Learning Engineer", "roles/mle.html#salary",
            text: "Senior engineers earn more than juniors.")
    ]

    private static func entry(
        _ kind: SearchKind, _ title: String, _ path: String, aliases: [String] = [], headings: [String] = [],
        names: [String] = [], text: String = "", level: String? = nil, weight: Int = 0
    ) -> SearchEntry {
        var entry = SearchEntry(kind, title: title, path: path)
        (entry.aliases, entry.headings, entry.names, entry.summary) = (aliases, headings, names, text)
        entry.weight = weight
        entry.facets = level.map { [SearchFacet("Level", $0, order: $0 == "Junior" ? 0 : 1)] } ?? []
        return entry
    }
}
