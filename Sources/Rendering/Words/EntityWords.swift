import Diagnostics
import Linking

/// The vocabulary's kinds and categories as headings say them.
enum EntityWords {
    static func toolKind(_ kind: String) -> String {
        switch kind {
        case "api": "APIs"
        case "big-data": "Big data"
        case "cloud": "Cloud"
        case "command-line": "Command line"
        case "database", "dataset", "language", "model", "format", "notebook", "editor", "runtime", "environment",
            "container", "device", "instrument", "standard", "framework", "platform", "service":
            plain(kind) + "s"
        case "library": "Libraries"
        case "ml-platform": "Machine learning platforms"
        case "dataset-hub", "model-hub", "learning-platform", "community-platform", "research-platform",
            "package-manager":
            plain(kind) + "s"
        case "web": "Web"
        default: plain(kind)
        }
    }

    static func skillCategory(_ category: String) -> String {
        switch category {
        case "ml": "Machine learning"
        case "rl": "Reinforcement learning"
        case "architecture": "Model architectures"
        case "ai-field": "Fields of AI"
        case "cv": "Computer vision"
        case "nlp": "Language processing"
        case "llm": "Language models"
        case "ethics": "Ethics and safety"
        case "ml-eng": "Machine learning engineering"
        case "mlops": "Running models"
        case "data-eng": "Data engineering"
        case "devops": "DevOps"
        case "math": "Mathematics"
        case "soft": "Working with people"
        default: plain(category)
        }
    }

    /// `vector-search` as `Vector search`.
    private static func plain(_ name: String) -> String {
        name.replacingOccurrences(of: "-", with: " ").capitalizedFirst
    }
}

extension Entity {
    /// The group it is listed under: a tool's first kind, a skill's category.
    var group: String {
        switch id.kind {
        case .tool: kinds.first ?? "other"
        default: category ?? "other"
        }
    }

    var groupLabel: String {
        id.kind == .tool ? EntityWords.toolKind(group) : EntityWords.skillCategory(group)
    }
}

extension Mention.Strength {
    /// How a table says it.
    var words: String {
        switch self {
        case .declared: "listed as needed"
        case .inPhase: "taught in a phase"
        case .mentioned: "mentioned"
        }
    }
}
