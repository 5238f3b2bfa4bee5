import Diagnostics

/// A number as written in digits: groups by comma, point, apostrophe or space in Western or Indian fashion, and a decimal
/// comma or point.
///
/// `1,00,000`, `1.234,56`, `1 234 567` and `1'234` are numbers; `3.11.2` is not. `1.234` is read as grouped, because pay
/// has no thousandths, unless a multiplier such as `k` follows.
struct WrittenNumber: Hashable, Sendable {
    let digits: [UInt8]
    let fraction: [UInt8]
    /// Four plain digits from 1900 to 2099.
    let looksLikeYear: Bool
    /// The digits behind a single point that make three and may be decimals.
    let isAmbiguous: Bool
    /// Whether the parts make no number, as in a version or date.
    let isMalformed: Bool

    /// The value times a multiplier, nil when it does not fit or there is none.
    func amount(times factor: Int) -> Amount? {
        guard !isMalformed else { return nil }
        if isAmbiguous, factor > 1 {
            return Amount(digits: Array(digits.dropLast(3)), fraction: Array(digits.suffix(3)), times: factor)
        }
        return Amount(digits: digits, fraction: fraction, times: factor)
    }

    /// Reads the number that starts at a digit and moves `index` behind it.
    init(reading bytes: [UInt8], at index: inout Int) {
        var parts = [Self.digits(in: bytes, at: &index)]
        var separators: [Separator] = []
        while let (separator, length) = Self.separator(at: index, in: bytes) {
            var next = index + length
            guard next < bytes.count, bytes[next].isASCIIDigit else { break }
            let part = Self.digits(in: bytes, at: &next)
            if separator == .space {
                guard part.count == 3, parts[0].count <= 3, separators.allSatisfy({ $0 == .space }) else { break }
            }
            if separator == .apostrophe, part.count != 3 { break }
            parts.append(part)
            separators.append(separator)
            index = next
        }
        self.init(parts: parts, separators: separators)
    }

    private enum Separator {
        case comma, point, apostrophe, space
    }

    private init(parts: [[UInt8]], separators: [Separator]) {
        let last = separators.last
        let isMixed = separators.contains { $0 != last }
        let tail = parts[parts.count - 1]
        var hasFraction = false
        if last == .comma || last == .point {
            hasFraction =
                isMixed || (separators.count == 1 && (tail.count != 3 || parts[0] == [0x30] || parts[0].count > 3))
        }
        let groups = hasFraction ? Array(parts.dropLast()) : parts
        let groupSeparators = hasFraction ? Array(separators.dropLast()) : separators
        digits = groups.flatMap { $0 }
        fraction = hasFraction ? tail : []
        isMalformed = !Self.isGrouped(groups) || groupSeparators.contains { $0 != groupSeparators.first }
        isAmbiguous = separators == [.point] && !hasFraction
        looksLikeYear =
            separators.isEmpty && digits.count == 4
            && (digits.starts(with: [0x31, 0x39]) || digits.starts(with: [0x32, 0x30]))
    }

    /// Whether the parts are thousands, or hundreds with a last thousand as in India.
    private static func isGrouped(_ groups: [[UInt8]]) -> Bool {
        guard groups.count > 1 else { return true }
        guard groups[0].count <= 3, groups[groups.count - 1].count == 3 else { return false }
        let middle = groups.dropFirst().dropLast()
        return middle.allSatisfy { $0.count == 3 } || (middle.allSatisfy { $0.count == 2 } && groups[0].count <= 2)
    }

    private static func digits(in bytes: [UInt8], at index: inout Int) -> [UInt8] {
        let start = index
        while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
        return Array(bytes[start..<index])
    }

    private static func separator(at index: Int, in bytes: [UInt8]) -> (Separator, length: Int)? {
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case 0x2C: return (.comma, 1)
        case 0x2E: return (.point, 1)
        case 0x27: return (.apostrophe, 1)
        case 0x20: return (.space, 1)
        case 0xC2 where bytes[index...].starts(with: [0xC2, 0xA0]): return (.space, 2)
        case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xAF]): return (.space, 3)
        case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0x89]): return (.space, 3)
        case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0x99]): return (.apostrophe, 3)
        default: return nil
        }
    }
}
