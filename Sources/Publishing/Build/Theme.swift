import Diagnostics
import Templates

/// The templates and assets of the site: the built-in ones, and in their place those that the site brings.
struct Theme: Sendable {
    let templates: TemplateSet
    let assets: [(name: String, bytes: [UInt8])]

    static func read(_ own: [InputFile]) -> Diagnosed<Theme> {
        let files = BuiltInFiles.templates.overridden(by: own)
        let sources = files.compactMap { file in
            file.name(without: ".mustache").map { TemplateSource(name: $0, path: file.path, bytes: file.bytes) }
        }
        let assets = files.compactMap { file in
            file.name.hasPrefix("assets/") ? (name: String(file.name.dropFirst(7)), bytes: file.bytes) : nil
        }
        let set = TemplateSet.parse(sources)
        return Diagnosed(Theme(templates: set.value, assets: assets), set.diagnostics)
    }
}

extension InputFile {
    fileprivate func name(without ending: String) -> String? {
        name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : nil
    }
}
