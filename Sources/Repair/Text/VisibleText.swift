/// Text for a message: control, private and invisible characters shown by their code point, long text cut in the middle.
func visible(_ bytes: some Sequence<UInt8>) -> String {
    let scalars = Array(String(decoding: Array(bytes), as: UTF8.self).unicodeScalars)
    let longest = 80
    guard scalars.count > longest else { return escaped(scalars[...]) }
    return escaped(scalars.prefix(longest / 2)) + "…" + escaped(scalars.suffix(longest / 2))
}

private func escaped(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
        if isInvisible(scalar.value) {
            text.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
        } else {
            text.append(scalar)
        }
    }
    return String(text)
}

private func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x1F, 0x7F...0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE000...0xF8FF, 0xFEFF: true
    case 0xFFF0...0xFFFB, 0xE0000...0xE007F, 0xF0000...0x10FFFF: true
    default: false
    }
}
