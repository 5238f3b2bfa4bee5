import Publishing

/// A site of career guides as it lies on the disk: what is to be read, and how.
///
/// Paths start from the working folder of the process unless they begin with a slash. No call prints anything, reads the
/// environment or touches the network.
///
/// ```swift
/// let outcome = await Rolebook(content: "content").build(into: "public")
/// for finding in outcome.findings { print(finding) }
/// ```
public struct Rolebook: Hashable, Sendable {
    /// A folder of guides, or a single guide.
    public var content: String
    /// The file that says what the site is about, in the form of `rolebook.yml`; nil where there is none.
    public var configuration: String?
    /// A folder whose templates and assets take the place of the built-in ones.
    public var templates: String?
    /// The address that the site is published at; it goes before the one in the configuration.
    public var baseURL: String?
    /// Whether warnings count as errors: nothing is published then.
    public var isStrict = false
    /// Whether guides that say `draft: true` are read like the others.
    public var includesDrafts = false

    public init(content: String, configuration: String? = nil) {
        self.content = content
        self.configuration = configuration
    }
}

extension Rolebook {
    /// Makes the site and puts it into a folder in one swap; with an error among the findings the folder stays as it was.
    ///
    /// Files of others in the folder are kept. A folder that holds files and no site of rolebook is refused, unless
    /// `adopting` takes it over.
    public func build(into output: String, adopting: Bool = false) async -> Outcome {
        var settings = settings
        settings.output = output
        settings.adopts = adopting
        return Outcome(await Publishing.build(settings))
    }

    /// Finds everything that `build(into:)` would report, and writes nothing.
    public func check() async -> Outcome {
        Outcome(await Publishing.build(settings))
    }

    /// Reads the guides and answers what was understood of them: roles, sections, fields with their lines, repairs.
    public func inspect() async -> Understanding {
        Understanding(await Publishing.inspect(settings))
    }

    private var settings: BuildSettings {
        var settings = BuildSettings(content: content)
        settings.configuration = configuration.map { .named($0) } ?? .none
        settings.templates = templates
        settings.overrides = baseURL.map { [SettingOverride(.baseURL, to: $0, from: "baseURL")] } ?? []
        settings.isStrict = isStrict
        settings.includesDrafts = includesDrafts
        return settings
    }
}
