import Diagnostics

/// ASCII letters for the accented letters of Latin-1 Supplement and Latin Extended-A.
enum LatinFold {
    /// nil when the scalar is no letter of these blocks.
    static func letters(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0xC0...0xFF: entry(scalar.value - 0xC0, of: latin1)
        case 0x100...0x17F: entry(scalar.value - 0x100, of: extendedA)
        default: nil
        }
    }

    private static func entry(_ index: UInt32, of table: [Substring]) -> String? {
        let position = Int(index)
        guard position < table.count, table[position] != "." else { return nil }
        return String(table[position])
    }

    private static let latin1 = """
        a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss \
        a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y
        """.split(at: " ")

    private static let extendedA = """
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
        i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe \
        r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
        """.split(at: " ")
}
