/// The sorts of tools that a vocabulary may name.
enum ToolKind {
    static let known: Set<String> = [
        "api", "authoring", "big-data", "cloud", "command-line", "community-platform", "container", "data-versioning",
        "database", "dataset", "dataset-hub", "device", "documentation", "editor", "environment",
        "experiment-tracking", "format", "framework", "hardware", "hosting", "instrument", "language",
        "learning-platform", "library", "ml-platform", "model", "model-hub", "monitoring", "notebook",
        "orchestration", "package-manager", "platform", "productivity", "research-platform", "runtime", "service",
        "serving", "software", "standard", "vector-search", "version-control", "visualization", "web",
    ]
}
