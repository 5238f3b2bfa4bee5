import Diagnostics
import Glibc

/// One walk through the content folder, which reads every file that is an input and reports what is none.
struct SourceWalk {
    /// What a folder's files are taken for.
    enum Area { case guides, vocabulary, templates }

    let root: RawPath
    /// The root without links: a link of the content must lead below it.
    let realRoot: RawPath
    /// What was read before, by the paths that messages name: files that surely are the same are not read again.
    let known: [String: InputFile]
    /// When the walk begins, in seconds.
    let time: Int
    var found = SourceFolder()
    var diagnostics: [Diagnostic] = []
    private var fileCount = 0
    private var byteCount = 0

    init(root: RawPath, realRoot: RawPath, known: [String: InputFile] = [:], time: Int = Glibc.time(nil)) {
        self.root = root
        self.realRoot = realRoot
        self.known = known
        self.time = time
    }

    mutating func visitRoot(as area: Area = .guides) {
        do throws(SystemError) {
            let folder = try OpenFolder.open(realRoot.parent.bytes.isEmpty ? RawPath("/") : realRoot.parent)
            let status = realRoot.bytes == [UInt8(ascii: "/")] ? nil : try folder.status(of: realRoot.name)
            switch status?.kind {
            case .file:
                try take(realRoot.name, status, in: folder, as: area, named: root.name, shown: root)
            case .special:
                reject(.contentMissing, root, "'\(root)' is neither a folder nor a regular file")
            case .folder, .link, nil:
                try visit(OpenFolder.open(root), inner: RawPath(""), as: area)
            }
        } catch {
            reject(.fileUnreadable, error.path, error.message)
        }
    }
}

extension SourceWalk {
    private mutating func visit(_ folder: OpenFolder, inner: RawPath, as area: Area) throws(SystemError) {
        guard inner.components.count <= SourceLimits.depth else {
            return reject(.tooManyFiles, folder.path, "folders are nested deeper than \(SourceLimits.depth)")
        }
        for name in try folder.names() where !name.isHidden {
            do throws(SystemError) {
                try visit(name, in: folder, inner: inner, as: area)
            } catch {
                guard error.isAbsence else {
                    reject(.fileUnreadable, error.path, error.message)
                    continue
                }
                diagnostics.append(.changed(error.path.description))
            }
        }
    }

    private mutating func visit(
        _ name: RawPath, in folder: OpenFolder, inner: RawPath, as area: Area
    ) throws(SystemError) {
        let shown = folder.path.appending(name)
        guard let status = try folder.status(of: name) else { return }
        let isWanted = area.wants(name)
        guard isWanted || status.kind == .folder || status.kind == .link else { return }
        guard name.text != nil else {
            return reject(.nameNotUTF8, shown, "'\(name)' is a name that is not UTF-8; rename it")
        }
        switch status.kind {
        case .file:
            try take(name, status, in: folder, as: area, named: inner.appending(name), shown: shown)
        case .folder:
            guard area != .guides || !isWanted else {
                return reject(.notAFile, shown, "'\(name)' is a folder with the name of a guide; passed over")
            }
            let isRoot = inner.bytes.isEmpty && area == .guides
            if isRoot, let special = Area(folder: name) {
                try visit(folder.folder(name), inner: RawPath(""), as: special)
            } else {
                try visit(folder.folder(name), inner: inner.appending(name), as: area)
            }
        case .link:
            try follow(name, in: folder, as: area, named: inner.appending(name), isWanted: isWanted)
        case .special:
            reject(.notAFile, shown, "'\(name)' is a pipe, socket or device, not a file; passed over")
        }
    }

    /// Reads the file that a link leads to when it lies within the content; anything else is refused unread.
    private mutating func follow(
        _ name: RawPath, in folder: OpenFolder, as area: Area, named inner: RawPath, isWanted: Bool
    ) throws(SystemError) {
        let shown = folder.path.appending(name)
        guard let target = resolved(shown) else {
            return reject(.linkNotFollowed, shown, "'\(name)' is a link that leads nowhere")
        }
        guard target.isWithin(realRoot) else {
            return reject(.linkNotFollowed, shown, "'\(name)' is a link out of the content, to '\(target)'")
        }
        let targetFolder = try OpenFolder.open(target.parent)
        let status = try targetFolder.status(of: target.name)
        guard status?.kind != .folder else {
            return reject(.linkNotFollowed, shown, "'\(name)' is a link to a folder, '\(target)'")
        }
        if isWanted { try take(target.name, status, in: targetFolder, as: area, named: inner, shown: shown) }
    }

    /// Reads a file whose status was taken before, so that a change in the meantime shows afterwards.
    private mutating func take(
        _ name: RawPath, _ status: FileStatus?, in folder: OpenFolder, as area: Area, named inner: RawPath,
        shown: RawPath
    ) throws(SystemError) {
        guard let status else { return }
        if let kept = known[shown.description], kept.isSurely(status) {
            if countIn(kept.bytes, of: shown) { keep(kept, as: area) }
            return
        }
        switch try folder.read(name, limit: SourceLimits.bytesOfFile) {
        case .tooLarge:
            reject(.fileTooLarge, shown, "'\(name)' is larger than 1 MiB", help: "split the file into several guides")
        case .notRegular:
            reject(.notAFile, shown, "'\(name)' is not a regular file; passed over")
        case .bytes(let bytes):
            guard countIn(bytes, of: shown) else { return }
            keep(InputFile(at: shown, name: inner, bytes: bytes, status: status, readAt: time), as: area)
        }
    }

    private mutating func keep(_ file: InputFile, as area: Area) {
        switch area {
        case .guides where file.isBlank:
            let place = SourceLocation(path: file.path)
            diagnostics.append(Diagnostic(.fileEmpty, at: place, "'\(file.name)' is empty; it becomes no page"))
        case .guides: found.guides.append(file)
        case .vocabulary: found.vocabulary.append(file)
        case .templates: found.templates.append(file)
        }
    }

    private mutating func countIn(_ bytes: [UInt8], of path: RawPath) -> Bool {
        fileCount += 1
        byteCount += bytes.count
        guard fileCount > SourceLimits.files || byteCount > SourceLimits.bytesInAll else { return true }
        if !diagnostics.contains(where: { $0.rule == .tooManyFiles }) {
            reject(.tooManyFiles, path, "the content is too large from '\(path)' on")
        }
        return false
    }

    private mutating func reject(_ rule: Rule, _ path: RawPath, _ message: String, help: String? = nil) {
        let place = SourceLocation(path: path.description)
        diagnostics.append(Diagnostic(rule, at: place, message, suggestion: help))
    }
}

extension SourceWalk.Area {
    /// The area that a folder directly below the content stands for.
    fileprivate init?(folder: RawPath) {
        switch folder.text {
        case "vocabulary": self = .vocabulary
        case "templates": self = .templates
        default: return nil
        }
    }

    fileprivate func wants(_ name: RawPath) -> Bool {
        let letters = name.bytes.map(\.asciiLowercased)
        func ends(in endings: [String]) -> Bool {
            endings.contains { letters.count > $0.utf8.count && letters.suffix($0.utf8.count).elementsEqual($0.utf8) }
        }
        let isText = name != RawPath("README.md") && ends(in: [".md", ".markdown"])
        return switch self {
        case .guides: isText || ends(in: [".txt"])
        case .vocabulary: isText || ends(in: [".yml", ".yaml"])
        case .templates: true
        }
    }
}
