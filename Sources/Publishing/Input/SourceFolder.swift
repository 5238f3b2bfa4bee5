package import Diagnostics
import Glibc

/// The content as found on the disk: guides, and what overrides the built-in vocabulary and templates.
///
/// `content/` holds guides (`.md`, `.markdown`, `.txt`, at any depth), `vocabulary/` with YAML files and Markdown files
/// of single entries, and `templates/`.
/// Names that begin with a dot and `README.md` are passed over. A single file is a content of one guide.
package struct SourceFolder: Sendable {
    package internal(set) var guides: [InputFile] = []
    package internal(set) var vocabulary: [InputFile] = []
    package internal(set) var templates: [InputFile] = []

    /// Reads everything below `path`, in the order of the paths' bytes; of `known` files only those that may have changed.
    package static func read(
        at path: String, known: [String: InputFile] = [:], time: Int = Glibc.time(nil)
    ) -> Diagnosed<SourceFolder> {
        let root = RawPath(path).withoutTrailingSlash
        guard !root.bytes.isEmpty, let real = resolved(root) else { return missing(root) }
        var walk = SourceWalk(root: root, realRoot: real, known: known, time: time)
        walk.visitRoot()
        if walk.found.guides.isEmpty, walk.diagnostics.allSatisfy({ $0.severity != .error }) {
            walk.diagnostics.append(nothingToBuild(in: root))
        }
        return Diagnosed(walk.found.sorted, walk.diagnostics)
    }

    /// Reads the templates and assets of a folder of its own.
    package static func readTemplates(at path: String) -> Diagnosed<[InputFile]> {
        let root = RawPath(path).withoutTrailingSlash
        guard !root.bytes.isEmpty, let real = resolved(root) else {
            return Diagnosed([], missing(root, help: "name a folder of templates").diagnostics)
        }
        var walk = SourceWalk(root: root, realRoot: real)
        walk.visitRoot(as: .templates)
        return Diagnosed(walk.found.sorted.templates, walk.diagnostics)
    }

    package var all: [InputFile] { guides + vocabulary + templates }
}

extension SourceFolder {
    private var sorted: SourceFolder {
        func sorted(_ files: [InputFile]) -> [InputFile] {
            files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        }
        return SourceFolder(
            guides: sorted(guides), vocabulary: sorted(vocabulary), templates: sorted(templates))
    }

    private static func missing(
        _ root: RawPath,
        help: String = "name a folder of guides or a single guide, or make a site to start from: rolebook init"
    ) -> Diagnosed<SourceFolder> {
        let place = SourceLocation(path: root.description)
        let reason = "'\(root)' does not exist or cannot be reached"
        return Diagnosed(SourceFolder(), [Diagnostic(.contentMissing, at: place, reason, suggestion: help)])
    }

    private static func nothingToBuild(in root: RawPath) -> Diagnostic {
        Diagnostic(
            .contentEmpty, at: SourceLocation(path: root.description), "'\(root)' holds no guide with text in it",
            suggestion: "put a guide there as a file that ends in .md, .markdown or .txt")
    }
}
