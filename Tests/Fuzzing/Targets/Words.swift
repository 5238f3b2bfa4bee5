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
    static let vocabulary = Vocabulary.decode(
        files: ["skills", "tools", "names"].flatMap { files(below: "content/vocabulary/\($0).yml") }
    ).value

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
