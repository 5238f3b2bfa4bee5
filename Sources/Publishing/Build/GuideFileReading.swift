import Diagnostics
import Linking
import Rendering
import Roles

/// Reads the files beside the guides that these show or link to. One that is not there is left to the check of links.
///
/// Which ones a guide names is kept in `memory`, because all guides are searched for them before the first page is made.
@concurrent
func readGuideFiles(
    of library: Library, content: String, memory: ReadingMemory?
) async -> Diagnosed<[GuideFile]> {
    var reading = GuideFileReading(content)
    let kept = memory?.origins ?? [:]
    let named = library.guides.map { guide in (guide.path, kept[guide.path] ?? GuideFile.origins(of: guide)) }
    memory?.keep(origins: Dictionary(named) { first, _ in first })
    let origins = named.reduce(into: Set()) { $0.formUnion($1.1) }
    let files = origins.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { reading.read($0) }
    return Diagnosed(files, reading.diagnostics)
}

private struct GuideFileReading {
    private let folders: FolderChain?
    /// The way to the content, spelled as the origins of files are.
    private let prefix: String
    private(set) var diagnostics: [Diagnostic] = []
    private var byteCount = 0

    init(_ content: String) {
        let root = RawPath(content).withoutTrailingSlash
        var names = content.split(at: "/").filter { $0 != "." }
        var folder = try? OpenFolder.open(root)
        if folder == nil {
            folder = try? OpenFolder.open(root.parent.bytes.isEmpty ? RawPath(".") : root.parent)
            names = names.dropLast()
        }
        folders = folder.map(FolderChain.init)
        prefix = names.map { $0 + "/" }.joined()
    }

    mutating func read(_ origin: String) -> GuideFile? {
        guard let folders, origin.hasPrefix(prefix) else { return nil }
        let path = RawPath(String(origin.dropFirst(prefix.count)))
        guard !path.components.contains(where: \.isHidden) else { return nil }
        do throws(SystemError) {
            guard let folder = try folders.existing(path.parent), try folder.status(of: path.name) != nil else {
                return nil
            }
            switch try folder.read(path.name, limit: SourceLimits.bytesOfGuideFile) {
            case .tooLarge: return refuse(origin, "'\(path)' is larger than 16 MiB")
            case .notRegular: return refuse(origin, "'\(path)' is not a regular file")
            case .bytes(let bytes): return take(origin, bytes)
            }
        } catch {
            return refuse(origin, error.message)
        }
    }

    private mutating func take(_ origin: String, _ bytes: [UInt8]) -> GuideFile? {
        if origin.lowercased().hasSuffix(".svg"), GuideFile.hasScript(bytes) {
            return refuse(origin, "the drawing holds a script")
        }
        byteCount += bytes.count
        guard byteCount <= SourceLimits.bytesInAll else { return refuse(origin, "the files are larger than 256 MiB") }
        return GuideFile(origin: origin, mark: Fingerprint(of: bytes).hexadecimal, bytes: bytes)
    }

    private mutating func refuse(_ origin: String, _ reason: String) -> GuideFile? {
        let message = "\(reason); it is not copied into the site"
        diagnostics.append(Diagnostic(.guideFileRefused, at: SourceLocation(path: printable(origin)), message))
        return nil
    }
}
