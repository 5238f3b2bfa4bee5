/// Where a finding stands in its line as editors and web pages count: UTF-16 units from 1, the end behind the last one.
///
/// The extent is that of the words that the message quotes first, when they stand at the place; else it has no end.
package struct CharacterExtent: Equatable, Sendable {
    package let start: Int
    package let end: Int?

    /// `line` holds the bytes of the finding's line; nil when they, or the column, are not known.
    package init?(of diagnostic: Diagnostic, in line: [UInt8]?) {
        guard let line, let column = diagnostic.location?.column, column >= 1, column <= line.count + 1 else {
            return nil
        }
        let place = column - 1
        start = Self.units(line[..<place]) + 1
        guard let quoted = diagnostic.quotation, !quoted.isEmpty, line[place...].starts(with: quoted.utf8) else {
            end = nil
            return
        }
        end = start + quoted.utf16.count
    }

    private static func units(_ bytes: ArraySlice<UInt8>) -> Int { String(decoding: bytes, as: UTF8.self).utf16.count }
}

extension Diagnostic {
    /// The text between the first two straight quotes of the message.
    var quotation: String? {
        let parts = message.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }
}
