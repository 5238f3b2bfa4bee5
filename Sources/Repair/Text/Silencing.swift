import Diagnostics

/// A comment in a guide that silences findings of one rule: `<!-- rolebook-ignore RB0801: the page comes in May -->`.
///
/// On a line with other text it holds for that line; alone on its line, for the next line that has text.
package struct Silencing: Equatable, Sendable {
    package let id: String
    package let reason: String
    /// Where the comment stands.
    package let line: Int
    package let column: Int
    /// The line that it holds for.
    package let target: Int

    package init(id: String, reason: String, line: Int, column: Int, target: Int) {
        self.id = id
        self.reason = reason
        self.line = line
        self.column = column
        self.target = target
    }

    /// Whether such a comment may stand in a file as it is: ASCII is part of every encoding that is read.
    package static func mayStand(in bytes: [UInt8]) -> Bool { bytes.firstOccurrence(of: opening) != nil }

    /// The comments of a guide, in order; what stands in code is text.
    package static func all(in text: [UInt8]) -> [Silencing] {
        guard text.firstOccurrence(of: opening) != nil else { return [] }
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        var code = CodeCursor(text)
        let targets = targets(in: lines)
        var found: [Silencing] = []
        for (index, line) in lines.enumerated() {
            guard let range = line.firstOccurrence(of: opening), !code.contains(range.lowerBound) else { continue }
            let rest = line[range.upperBound...]
            let end = rest.firstOccurrence(of: Array("-->".utf8))
            let body = rest[..<(end?.lowerBound ?? rest.endIndex)]
            let parts = body.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            let others = Array(line[..<range.lowerBound]) + Array(line[(end?.upperBound ?? rest.endIndex)...])
            let isAlone = others.allSatisfy { $0.isASCIIBlank || $0 == 0x0D }
            found.append(
                Silencing(
                    id: trimmed(parts.first ?? []), reason: parts.count > 1 ? trimmed(parts[1]) : "",
                    line: index + 1, column: range.lowerBound - line.startIndex + 1,
                    target: isAlone ? targets[index] : index + 1))
        }
        return found
    }

    private static let opening = Array("<!-- rolebook-ignore".utf8)

    /// For each line the number of the next one that has text and no such comment, or its own where none follows.
    private static func targets(in lines: [ArraySlice<UInt8>]) -> [Int] {
        var next: Int?
        let reversed = lines.indices.reversed().map { index in
            defer {
                let hasText = lines[index].contains { $0 > 0x20 }
                if hasText, lines[index].firstOccurrence(of: opening) == nil { next = index + 1 }
            }
            return next ?? index + 1
        }
        return reversed.reversed()
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    }
}
