import DefaultContent
import Diagnostics
import Linking
import Markdown
import Roles

/// The words that the program carries with it, read once.
enum Words {
    static let lexicon = Lexicon.decode(
        files(below: "content/vocabulary/sections/").map { (path: $0.path, node: $0.root) }
    ).value
    /// Every eighth entry, so that a damaged guide costs the reading of the guide and not the index of all names.
    static let vocabulary = Vocabulary(entities: everyEntity.enumerated().filter { $0.offset % 8 == 0 }.map(\.element))

    private static let everyEntity = Vocabulary.decode(
        files: ["skills", "tools", "names"].flatMap { files(below: "content/vocabulary/\($0).yml") }
    ).value.entities

    private static func files(below name: String) -> [(path: String, root: YAMLNode)] {
        (0..<rb_file_count()).compactMap { index in
            let file = rb_file_at(index)
            let path = String(cString: file.name)
            guard path.hasPrefix(name) else { return nil }
            let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
            return parseYAML(bytes, path: path, limits: .vocabulary).value.map { (path: path, root: $0) }
        }
    }
}
