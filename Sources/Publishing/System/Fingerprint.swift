import Diagnostics

/// A short mark of a file's bytes, to tell whether rolebook's own file has been edited: FNV-1a of 64 bits.
///
/// It guards against accidents only; nobody gains from two files with one fingerprint.
package struct Fingerprint: Hashable, Sendable {
    private let value: UInt64

    package init(of bytes: [UInt8]) {
        value = bytes.fnv1a
    }

    /// Reads sixteen lower-case hexadecimal digits.
    init?(hexadecimal: some StringProtocol) {
        let isPlain = hexadecimal.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }
        guard isPlain, hexadecimal.utf8.count == 16, let value = UInt64(hexadecimal, radix: 16) else { return nil }
        self.value = value
    }

    package var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
