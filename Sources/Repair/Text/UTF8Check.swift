/// The index of the first byte that is not part of a valid UTF-8 sequence, or nil when all are.
///
/// Strict in the sense of RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. A sequence that is cut off
/// is named by its first byte.
package func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
        if bytes[index] < 0x80 {
            index += 1
            continue
        }
        let length = sequenceLength(at: index, in: bytes)
        if length == 0 { return index }
        index += length
    }
    return nil
}

/// The scalar values of valid UTF-8.
func scalarValues(of bytes: [UInt8]) -> [UInt32] {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
}

/// The length of the valid sequence that starts at `index`, 0 when none does.
private func sequenceLength(at index: Int, in bytes: [UInt8]) -> Int {
    let lead = bytes[index]
    guard let (length, second) = leadByte(lead), index + length <= bytes.count else { return 0 }
    guard second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 {
        return 0
    }
    return length
}

/// The sequence length that a lead byte announces and the bytes that may stand second.
private func leadByte(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
}
