import Diagnostics
import Markdown
import Rendering

/// What the owner of a site states in `rolebook.yml`; every key may be absent.
struct Configuration: Sendable {
    /// What becomes of the findings of one rule.
    enum Level: String, CaseIterable, Sendable { case ignore, info, warning, error }

    var site = SiteSettings()
    var levels: [Rule: Level] = [:]
    var sectionWords: SectionWords?
    /// Where it says that git knows when a guide was last changed; nil where only guides themselves say it.
    var asksGit: SourceLocation?
    /// The file itself, for the lines that messages quote.
    var file: InputFile?
}

/// Words of section headings that the configuration adds, in the form of `vocabulary/sections/`.
typealias SectionWords = (path: String, node: YAMLNode)

extension Configuration {
    /// Reads the configuration of a build, and lays what the environment and flags say over it.
    static func read(for settings: BuildSettings) -> Diagnosed<Configuration> {
        var findings: [Diagnostic] = []
        var configuration = Configuration()
        let file = find(settings.configuration)
        findings += file.diagnostics
        if let file = file.value {
            let decoded = decode(file)
            configuration = decoded.value
            findings += decoded.diagnostics
        }
        for override in settings.overrides {
            if let fault = configuration.site.set(override.key, to: override.value) {
                let message = "\(override.source): \(fault.message)"
                findings.append(Diagnostic(.configurationBadValue, message, suggestion: fault.help))
            }
        }
        return Diagnosed(configuration, findings)
    }

    /// Reads the text of a configuration.
    static func decode(_ file: InputFile) -> Diagnosed<Configuration> {
        let parsed = parseYAML(file.bytes, path: file.path)
        var reader = ConfigurationReader(file: file, diagnostics: parsed.diagnostics)
        if let root = parsed.value { reader.read(root) }
        return Diagnosed(reader.configuration, reader.diagnostics)
    }

    private static func find(_ file: ConfigurationFile) -> Diagnosed<InputFile?> {
        switch file {
        case .none: return Diagnosed(nil)
        case .ifPresent(let path): return read(RawPath(path), isRequired: false)
        case .named(let path): return read(RawPath(path), isRequired: true)
        }
    }

    private static func read(_ path: RawPath, isRequired: Bool) -> Diagnosed<InputFile?> {
        let place = SourceLocation(path: path.description)
        func refused(_ message: String) -> Diagnosed<InputFile?> {
            Diagnosed(nil, [Diagnostic(.configurationMissing, at: place, message)])
        }
        guard let real = resolved(path) else {
            return isRequired ? refused("'\(path)' does not exist or cannot be reached") : Diagnosed(nil)
        }
        do throws(SystemError) {
            let folder = try OpenFolder.open(real.parent, shownAs: path.parent)
            switch try folder.read(real.name, limit: SourceLimits.bytesOfFile) {
            case .bytes(let bytes):
                return Diagnosed(InputFile(path: path.description, name: path.name.description, bytes: bytes))
            case .notRegular: return refused("'\(path)' is not a regular file")
            case .tooLarge: return refused("'\(path)' is larger than 1 MiB")
            }
        } catch {
            return refused(error.message)
        }
    }
}
