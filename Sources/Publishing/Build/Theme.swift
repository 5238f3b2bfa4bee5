import Diagnostics
import Rendering
import Templates

/// The templates and assets of the site: the built-in ones, and in their place those that the site brings.
struct Theme: Sendable {
    let templates: TemplateSet
    let assets: [(name: String, bytes: [UInt8])]

    /// What the pages ask of the templates and do not get.
    let faults: [Diagnostic]

    /// Reads and checks the templates, which need nothing of the guides, beside the reading of these.
    @concurrent
    static func read(_ own: [InputFile]) async -> Diagnosed<Theme> {
        let files = BuiltInFiles.templates.overridden(by: own)
        let sources = files.compactMap { file in
            file.name(without: ".mustache").map { TemplateSource(name: $0, path: file.path, bytes: file.bytes) }
        }
        let assets = files.compactMap { file in
            file.name.hasPrefix("assets/") ? (name: String(file.name.dropFirst(7)), bytes: file.bytes) : nil
        }
        let set = TemplateSet.parse(sources)
        let theme = Theme(templates: set.value, assets: assets, faults: Rendering.faults(of: set.value))
        return Diagnosed(theme, set.diagnostics)
    }
}

extension InputFile {
    fileprivate func name(without ending: String) -> String? {
        name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : nil
    }
}
