/// A finished page cut at its seams: its head, what stands before its `main`, that, and what stands behind it.
struct PageParts {
    let head: ArraySlice<UInt8>
    let before: ArraySlice<UInt8>
    /// What stands between the tags of `main`.
    let main: ArraySlice<UInt8>
    let after: ArraySlice<UInt8>
    /// The classes of `main`.
    let classes: String

    /// nil for a page without a head or a `main`.
    init?(_ bytes: [UInt8]) {
        let tags = TagScanner.tags(of: bytes)
        guard let opening = tags.first(where: { $0.name == "main" }),
            let body = tags.first(where: { $0.name == "body" }),
            let closing = bytes[opening.range.upperBound...].lastRange(of: "</main>"),
            let headEnd = bytes[..<body.range.lowerBound].lastRange(of: "</head>")
        else { return nil }
        head = bytes[..<headEnd.lowerBound]
        before = bytes[body.range.lowerBound..<opening.range.lowerBound]
        main = bytes[opening.range.upperBound..<closing.lowerBound]
        after = bytes[closing.upperBound...]
        classes = opening["class"] ?? ""
    }
}

extension ArraySlice<UInt8> {
    /// Where a text stands last.
    func lastRange(of text: String) -> Range<Int>? {
        let wanted = Array(text.utf8)
        guard count >= wanted.count else { return nil }
        for start in stride(from: endIndex - wanted.count, through: startIndex, by: -1)
        where self[start] == wanted[0] && self[start..<start + wanted.count].elementsEqual(wanted) {
            return start..<start + wanted.count
        }
        return nil
    }
}
