package import Diagnostics

/// Reads a YAML text as a tree with places: scalars stay as written, and nothing refers to anything else.
///
/// Aliases, anchors, tags and merge keys are refused, because they let a small file stand for a huge one. Of a key that
/// stands twice the first value counts. The value is nil when the text is empty, faulty or refused. `firstLine` is the
/// text's first line in the file. A byte order mark is passed over and has no column.
package func parseYAML(
    _ bytes: [UInt8], path: String, firstLine: Int = 1, limits: YAMLLimits = .frontMatter
) -> Diagnosed<YAMLNode?> {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    let places = YAMLPlaces(bytes: bytes, path: path, firstLine: firstLine)
    return bytes.withUnsafeBufferPointer { text in
        var reader = YAMLReader(events: YAMLEvents(reading: text), places: places, limits: limits)
        let root = reader.document()
        return Diagnosed(root, reader.diagnostics)
    }
}
