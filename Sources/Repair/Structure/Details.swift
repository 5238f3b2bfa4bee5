import Diagnostics

/// What a raw HTML block says about `<details>` and `<summary>`; nil when it is about something else.
///
/// A `<` that no `>` closes is text, and a summary that is not closed ends with its line, so that no word is lost.
struct Details {
    let summary: String?
    let text: String
    let opened: Int
    let closed: Int

    init?(_ html: String) {
        let bytes = Array(html.utf8)
        let tags = Details.tags(in: bytes)
        opened = tags.count { bytes[$0].isTag("details") }
        closed = tags.count { bytes[$0].isTag("/details") }
        guard opened + closed > 0 || tags.contains(where: { bytes[$0].isTag("summary") }) else { return nil }
        var isInSummary = false
        var summary: [UInt8] = []
        var text: [UInt8] = []
        var end = 0
        for (index, tag) in tags.enumerated() {
            if isInSummary { summary += bytes[end..<tag.lowerBound] } else { text += bytes[end..<tag.lowerBound] }
            end = tag.upperBound
            if bytes[tag].isTag("/summary") { isInSummary = false }
            guard bytes[tag].isTag("summary") else { continue }
            isInSummary = tags[(index + 1)...].contains { bytes[$0].isTag("/summary") }
            guard !isInSummary else { continue }
            let line = bytes[end...].prefix { $0 != 0x0A }.prefix { $0 != UInt8(ascii: "<") }
            summary += line
            end = line.endIndex
        }
        text += bytes[end...]
        self.summary = Details.joined(summary)
        self.text = Details.joined(text) ?? ""
    }

    /// The places of all tags, from `<` to `>`.
    private static func tags(in bytes: [UInt8]) -> [Range<Int>] {
        var tags: [Range<Int>] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "<") {
                start = index
            } else if byte == UInt8(ascii: ">"), let opening = start {
                tags.append(opening..<index + 1)
                start = nil
            }
        }
        return tags
    }

    private static func joined(_ text: [UInt8]) -> String? {
        let joined = words(of: String(decoding: text, as: UTF8.self)).joined(separator: " ")
        return joined.isEmpty ? nil : joined
    }
}

extension ArraySlice<UInt8> {
    /// Whether the tag has the name, which is given in lower case with the `/` of an end tag.
    fileprivate func isTag(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { name in
            dropFirst().prefix(name.count).elementsEqual(name) { $0.asciiLowercased == $1 }
        }
    }
}
