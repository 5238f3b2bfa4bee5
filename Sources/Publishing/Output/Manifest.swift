import Diagnostics

/// The list of the files that rolebook wrote into an output folder, each with the fingerprint of its bytes.
///
/// It stands in the folder as `.rolebook-manifest`, one file to a line and sorted by path, below a line that names the
/// version of the form:
/// ```
/// rolebook-manifest 1
/// 85944171f73967e8 index.html
/// ```
/// Only what it lists is ever removed, so that a manifest which does not read exactly like this is believed in nothing.
struct Manifest: Equatable {
    static let name = RawPath(".rolebook-manifest")
    private static let heading = "rolebook-manifest "
    private static let version = 1

    private(set) var fingerprints: [RawPath: Fingerprint] = [:]

    /// The manifest of a folder in which rolebook has written nothing.
    init() {}

    init(of files: [OutputFile]) {
        for file in files { fingerprints[RawPath(file.path)] = file.fingerprint }
    }

    /// The paths in the order of their bytes.
    var paths: [RawPath] { fingerprints.keys.sorted() }

    /// The folders on the way to the listed files.
    var folders: Set<RawPath> {
        var folders: Set<RawPath> = []
        for path in fingerprints.keys {
            var folder = path.parent
            while !folder.bytes.isEmpty, folders.insert(folder).inserted { folder = folder.parent }
        }
        return folders
    }

    func lists(_ path: RawPath, with bytes: [UInt8]) -> Bool {
        fingerprints[path] == Fingerprint(of: bytes)
    }

    var bytes: [UInt8] {
        var text = "\(Self.heading)\(Self.version)\n"
        for path in paths {
            guard let fingerprint = fingerprints[path] else { continue }
            text += "\(fingerprint.hexadecimal) \(path)\n"
        }
        return Array(text.utf8)
    }
}

extension Manifest {
    /// Why a manifest is not believed.
    enum Fault: Error, Equatable {
        case damaged(line: Int)
        case newer(version: Int)
    }

    init(reading bytes: [UInt8]) throws(Fault) {
        guard bytes.last == 0x0A, let text = String(validating: bytes, as: UTF8.self) else { throw .damaged(line: 1) }
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map(Substring.init)
        guard let first = lines.first, first.hasPrefix(Self.heading),
            let version = Int(first.dropFirst(Self.heading.utf8.count))
        else { throw .damaged(line: 1) }
        if version > Self.version { throw .newer(version: version) }
        var previous = RawPath("")
        for (index, line) in lines.enumerated().dropFirst() {
            let parts = line.utf8.split(separator: 0x20, maxSplits: 1).map(Substring.init)
            guard parts.count == 2, let fingerprint = Fingerprint(hexadecimal: parts[0]), isPlainPath(String(parts[1]))
            else { throw .damaged(line: index + 1) }
            let path = RawPath(String(parts[1]))
            guard previous < path else { throw .damaged(line: index + 1) }
            fingerprints[path] = fingerprint
            previous = path
        }
    }
}

/// Whether a path may name a file of a site: relative, of letters, digits, `.`, `_`, `-` and `~`, no step out or to itself.
func isPlainPath(_ path: String) -> Bool {
    let names = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return path.utf8.count <= 1024
        && names.allSatisfy { name in
            !name.isEmpty && name.count <= 255 && !name.elementsEqual(".".utf8) && !name.elementsEqual("..".utf8)
                && name.allSatisfy { $0.isASCIIAlphanumeric || plainSigns.contains($0) }
        }
}

private let plainSigns: ByteSet = "._-~"
