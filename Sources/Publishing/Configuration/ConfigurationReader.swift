import Diagnostics
import Markdown
import Rendering

/// Reads the keys of a configuration one by one, reporting every fault at its place.
struct ConfigurationReader {
    private let file: InputFile
    private(set) var configuration = Configuration()
    private(set) var diagnostics: [Diagnostic]

    init(file: InputFile, diagnostics: [Diagnostic]) {
        self.file = file
        self.diagnostics = diagnostics
        configuration.file = file
    }

    /// All keys, in the order of the manual.
    static let keys = SiteKey.allCases.map(\.rawValue) + ["updated", "navigation", "diagnostics", "sections"]

    mutating func read(_ root: YAMLNode) {
        guard let entries = root.entries else {
            return report(
                .configurationShape, root, "the configuration is no list of keys and values",
                help: "write a line such as 'title: Careers in data'")
        }
        for entry in entries { read(entry) }
    }

    private mutating func read(_ entry: YAMLNode.Entry) {
        if let key = SiteKey(rawValue: entry.key) { return readText(key, entry.value) }
        switch entry.key {
        case "updated": readUpdated(entry.value)
        case "navigation": readNavigation(entry.value)
        case "diagnostics": readLevels(entry.value)
        case "sections":
            let node = YAMLNode(.mapping([entry]), line: entry.line, column: entry.column)
            configuration.sectionWords = (file.path, node)
        default:
            let near = nearMiss(of: entry.key, among: Self.keys)
            report(
                .configurationUnknownKey, entry, "'\(printable(entry.key))' is no key of the configuration",
                help: near.map { "did you mean '\($0)'?" } ?? "the keys are \(Self.keys.joined(separator: ", "))")
        }
    }

    private mutating func readText(_ key: SiteKey, _ value: YAMLNode) {
        guard let text = value.string else {
            return report(.configurationBadValue, value, "'\(key.rawValue)' is a single text")
        }
        guard !text.isEmpty else {
            return report(
                .configurationBadValue, value, "'\(key.rawValue)' has no value", help: "write one or remove the key")
        }
        if let fault = configuration.site.set(key, to: text) {
            report(.configurationBadValue, value, fault.message, help: fault.help)
        }
    }

    private mutating func readUpdated(_ value: YAMLNode) {
        guard value.string == "git" else {
            return report(
                .configurationBadValue, value, "'updated' tells where the days of the last changes come from",
                help: "write 'updated: git', or remove the key")
        }
        configuration.asksGit = SourceLocation(path: file.path, line: value.line, column: value.column)
    }

    private mutating func readNavigation(_ value: YAMLNode) {
        guard let items = value.sequence else {
            return report(
                .configurationBadValue, value, "'navigation' is a list of files of guides",
                help: "write lines such as '- about.md' or '- About us: about.md' below it")
        }
        configuration.site.navigation = readEntries(items, allowsSections: true)
    }

    private mutating func readEntries(_ items: [YAMLNode], allowsSections: Bool) -> [NavigationEntry] {
        items.compactMap { item in
            let labelled = item.entries.flatMap { $0.count == 1 ? $0.first : nil }
            if allowsSections, let labelled, let inner = labelled.value.sequence, !inner.isEmpty {
                let place = SourceLocation(path: file.path, line: item.line, column: item.column)
                let children = readEntries(inner, allowsSections: false)
                return NavigationEntry(label: labelled.key, target: "", children: children, place: place)
            }
            guard let target = item.string ?? labelled?.value.string, !target.isEmpty else {
                report(
                    .configurationBadValue, item, "an entry of the navigation is a file, or a label with a file",
                    help: "write a line such as '- About us: about.md'")
                return nil
            }
            let node = labelled?.value ?? item
            let place = SourceLocation(path: file.path, line: node.line, column: node.column)
            return NavigationEntry(label: labelled?.key, target: target, place: place)
        }
    }

    private mutating func readLevels(_ value: YAMLNode) {
        guard let entries = value.entries else {
            return report(
                .configurationBadValue, value, "'diagnostics' is a list of ids with severities",
                help: "write a line such as 'RB0801: error' below it")
        }
        for entry in entries {
            guard let rule = Rule.named(entry.key) else {
                report(
                    .configurationUnknownID, entry, "'\(printable(entry.key))' is the id of no finding",
                    help: "'rolebook explain' lists the ids")
                continue
            }
            readLevel(of: rule, entry.value)
        }
    }

    private mutating func readLevel(of rule: Rule, _ value: YAMLNode) {
        let words = Configuration.Level.allCases.map(\.rawValue)
        guard let text = value.string, let level = Configuration.Level(rawValue: text) else {
            let near = value.string.flatMap { nearMiss(of: $0, among: words) }
            return report(
                .configurationBadValue, value, "'\(printable(value.string ?? ""))' is no severity",
                help: near.map { "did you mean '\($0)'?" } ?? "a severity is \(words.joined(separator: ", "))")
        }
        guard rule.severity != .error || level == .error else {
            return report(
                .configurationLowered, value, "\(rule.id) is an error and stays one: \(rule.statement)",
                help: "mend what it reports; without that there is no sound site")
        }
        configuration.levels[rule] = level
    }

    private mutating func report(_ rule: Rule, _ node: YAMLNode, _ message: String, help: String? = nil) {
        report(rule, line: node.line, column: node.column, message, help: help)
    }

    private mutating func report(_ rule: Rule, _ entry: YAMLNode.Entry, _ message: String, help: String? = nil) {
        report(rule, line: entry.line, column: entry.column, message, help: help)
    }

    private mutating func report(_ rule: Rule, line: Int, column: Int, _ message: String, help: String?) {
        let place = SourceLocation(path: file.path, line: line, column: column)
        diagnostics.append(Diagnostic(rule, at: place, message, suggestion: help))
    }
}
