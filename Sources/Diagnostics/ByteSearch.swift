/// Exact search in UTF-8 bytes.
///
/// The standard library's search for a text compares Characters, which took a tenth of a small build; what rolebook
/// looks for are signs and words whose bytes are what counts.
extension Collection<UInt8> where Index == Int {
    /// Where `wanted` first stands, byte for byte; an empty text stands nowhere.
    package func firstOccurrence(of wanted: [UInt8]) -> Range<Int>? {
        let found = withContiguousStorageIfAvailable { bytes in
            wanted.withUnsafeBufferPointer { offset(of: $0, in: bytes) }
        }
        guard let offset = found ?? nil else { return nil }
        return startIndex + offset..<startIndex + offset + wanted.count
    }
}

extension StringProtocol {
    /// Where `wanted` first stands, byte for byte; an empty text stands nowhere.
    package func firstOccurrence(of wanted: String) -> Range<Index>? {
        let wanted = Array(wanted.utf8)
        let found =
            utf8.withContiguousStorageIfAvailable { bytes in
                wanted.withUnsafeBufferPointer { offset(of: $0, in: bytes) }
            } ?? Array(utf8).firstOccurrence(of: wanted)?.lowerBound
        guard let found else { return nil }
        let start = utf8.index(startIndex, offsetBy: found)
        return start..<utf8.index(start, offsetBy: wanted.count)
    }

    /// The text with every `wanted` replaced, byte for byte.
    package func replacingOccurrences(of wanted: String, with replacement: String) -> String {
        var rest = self[...]
        var result = ""
        while let found = rest.firstOccurrence(of: wanted) {
            result += rest[..<found.lowerBound]
            result += replacement
            rest = rest[found.upperBound...]
        }
        return result.isEmpty ? String(rest) : result + rest
    }
}

private func offset(of wanted: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
        if (1..<wanted.count).allSatisfy({ bytes[start + $0] == wanted[$0] }) { return start }
    }
    return nil
}
