import Markdown

/// A key of front matter that guides are read by; each may have spellings that other programs use.
enum FrontMatterKey: CaseIterable {
    case title, roleTitle, summary, skills, tools, salary, timeline, aliases, slug, redirects, updated, draft, kind

    /// What may stand behind the key.
    enum Shape {
        case text
        /// A list of texts, or one text with commas between the names.
        case names
        /// Names, or lists of names under labels.
        case groups
        /// One amount, or an amount for each level.
        case pay
        /// A length for each kind of learner.
        case lengths
        case flag
        case day
        case slug
        /// Paths of pages in the site.
        case pages
        case kind
    }

    /// The first is the one to write; of several in one file the first of the list counts.
    var spellings: [String] {
        switch self {
        case .title: ["title"]
        case .roleTitle: ["displayName", "role"]
        case .summary: ["summary", "description"]
        case .skills: ["skills", "expertise"]
        case .tools: ["tools"]
        case .salary: ["salary", "salaryRange", "salary_range", "pay", "compensation"]
        case .timeline: ["timeline", "timelineMonths", "timelineWeeks"]
        case .aliases: ["aliases"]
        case .slug: ["slug"]
        case .redirects: ["redirects"]
        case .updated: ["updated", "lastmod"]
        case .draft: ["draft"]
        case .kind: ["kind"]
        }
    }

    var shape: Shape {
        switch self {
        case .title, .roleTitle, .summary: .text
        case .skills, .tools: .groups
        case .salary: .pay
        case .timeline: .lengths
        case .aliases: .names
        case .slug: .slug
        case .redirects: .pages
        case .updated: .day
        case .draft: .flag
        case .kind: .kind
        }
    }

    /// The key that is spelled so.
    static func named(_ spelling: String) -> FrontMatterKey? { bySpelling[spelling] }

    private static let bySpelling = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { key in key.spellings.map { ($0, key) } })

    /// The keys to write, in the order of their use.
    static let spellings = allCases.compactMap(\.spellings.first)
}
