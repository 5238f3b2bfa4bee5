import Diagnostics
import Markdown
package import Roles

/// A file beside the guides that one of them shows or links to, such as a picture, as it goes into the site.
package struct GuideFile: Sendable {
    /// Where it stands, as guides' paths are spelled, without steps that lead nowhere.
    package let origin: String
    let file: File

    /// `mark` tells the bytes from those of an earlier day, so that no browser shows an old picture.
    package init(origin: String, mark: String, bytes: [UInt8]) {
        self.origin = origin
        file = File(path: SitePath.file(origin, mark: mark), bytes: bytes)
    }

    /// The endings of the files that are copied: pictures, sound, documents; nothing that a browser would run.
    package static let endings: Set<String> = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "mp3", "ogg", "mp4", "webm", "pdf", "zip", "csv", "tsv",
        "ics", "odt", "ods", "odp", "docx", "xlsx", "pptx", "epub",
    ]

    /// The files that a guide shows or links to, by where they stand; none that a guide could not mean.
    package static func origins(of guide: Guide) -> Set<String> {
        var origins: Set<String> = []
        for link in WrittenLink.links(of: guide) {
            let destination = link.destination
            if destination.hasPrefix("https://") || destination.hasPrefix("http://") { continue }
            guard let address = SafeURL(destination), address.kind == .relative else { continue }
            let path = address.text.prefix { $0 != "#" && $0 != "?" }.percentDecoded
            guard hasKnownEnding(path) else { continue }
            if let target = RelativeLink.target(of: path, from: guide.linkPath) { origins.insert(target.path) }
        }
        return origins
    }

    static func hasKnownEnding(_ path: String) -> Bool {
        path.lastIndex(of: ".").map { endings.contains(path[path.index(after: $0)...].lowercased()) } ?? false
    }

    /// Whether a drawing holds something that a browser would run.
    package static func hasScript(_ bytes: [UInt8]) -> Bool {
        let text = bytes.map(\.asciiLowercased)
        let isActive = ["<script", "javascript:", "<foreignobject", "<iframe"].contains {
            text.firstRange(of: Array($0.utf8)) != nil
        }
        return isActive || text.hasHandler
    }
}

extension Guide {
    /// The path as `RelativeLink` spells targets, so that content of an absolute path or of `./` is found too.
    var linkPath: String { path.split(at: "/").filter { $0 != "." }.joined(separator: "/") }
}

extension [UInt8] {
    /// Whether an attribute begins with `on`, as those do that hold a script.
    fileprivate var hasHandler: Bool {
        indices.dropFirst().dropLast(3).contains { index in
            self[index] == UInt8(ascii: "o") && self[index + 1] == UInt8(ascii: "n") && self[index - 1].isASCIIBlank
                && self[(index + 2)...].drop { $0.isASCIILower }.drop { $0.isASCIIBlank }.first == UInt8(ascii: "=")
        }
    }
}
