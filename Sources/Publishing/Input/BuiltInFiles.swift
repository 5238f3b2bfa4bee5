import DefaultContent

/// The theme and the vocabulary that the program carries with it.
enum BuiltInFiles {
    static var vocabulary: [InputFile] { files(below: "content/vocabulary/") }
    static var templates: [InputFile] { files(below: "templates/") }
    /// The site that `rolebook init` makes.
    static var starter: [InputFile] { files(below: "starter/") }

    private static func files(below folder: String) -> [InputFile] {
        (0..<rb_file_count()).compactMap { index in
            let file = rb_file_at(index)
            let name = String(cString: file.name)
            guard name.hasPrefix(folder) else { return nil }
            let inner = String(name.dropFirst(folder.count))
            let bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
            return InputFile(path: "built-in/\(name)", name: inner, bytes: bytes)
        }
    }
}

extension [InputFile] {
    /// These files with those of `others` added, which take the place of files of the same name.
    func overridden(by others: [InputFile]) -> [InputFile] {
        let names = Set(others.map(\.name))
        return (filter { !names.contains($0.name) } + others)
            .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// These files without those that `others` hold under the same name with the same bytes.
    func without(copiesIn others: [InputFile]) -> [InputFile] {
        filter { file in !others.contains { $0.name == file.name && $0.bytes == file.bytes } }
    }
}
