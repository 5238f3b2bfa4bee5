/// What results show: title, path and summary of every entry, cut into pieces of a fixed number of entries.
struct DocumentFiles {
    let pieces: [[UInt8]]

    init(_ entries: [SearchEntry], limits: SearchLimits) {
        let size = max(limits.documentsPerBlock, 1)
        pieces = stride(from: 0, to: entries.count, by: size).map { start in
            DocumentFiles.piece(start / size, entries[start..<min(start + size, entries.count)], limits)
        }
    }

    private static func piece(_ number: Int, _ entries: ArraySlice<SearchEntry>, _ limits: SearchLimits) -> [UInt8] {
        var script = Script("d\(number)")
        var coding = FrontCoding()
        let cells = entries.flatMap { entry in
            let (shared, rest) = coding.code(entry.path.utf8)
            return [
                Array(entry.title.cut(to: limits.excerpt).utf8), [shared] + rest,
                Array(entry.summary.cut(to: limits.excerpt).utf8),
            ]
        }
        script.write(list: cells) { script, cell in script.write(string: cell) }
        script.finish()
        return script.bytes
    }
}

extension String {
    /// The text, or as many whole words of it as fit the size with an ellipsis.
    func cut(to size: Int) -> String {
        guard utf8.count > size else { return self }
        var end = utf8.startIndex
        var hasSpace = false
        var used = 0
        for index in unicodeScalars.indices {
            let scalar = unicodeScalars[index]
            let isSpace = scalar.properties.isWhitespace
            if used + scalar.utf8.count + 3 > size { break }
            used += scalar.utf8.count
            if isSpace { (end, hasSpace) = (index, true) }
            if !hasSpace { end = unicodeScalars.index(after: index) }
        }
        return self[..<end] + "…"
    }
}
