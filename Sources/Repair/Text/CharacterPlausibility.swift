/// The weight of a character outside ASCII and its trait: 2 for what people write every day, 8 for what they do not.
///
/// The capitals U+00C2 and U+00C3 weigh more than their sisters, because misread UTF-8 is full of them.
func plausibility(of scalar: UInt32) -> (weight: Int, trait: CharacterTrait) {
    var low = 0
    var high = CharacterBlock.all.count
    while high - low > 1 {
        let middle = (low + high) / 2
        if CharacterBlock.all[middle].start <= scalar { low = middle } else { high = middle }
    }
    let block = CharacterBlock.all[low]
    guard case .letter(let script, _) = block.trait else { return (block.weight, block.trait) }
    return (block.weight, .letter(script, isCapital: isCapital(scalar)))
}

private func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xDE, 0x0386...0x038F, 0x0391...0x03AB, 0x0400...0x042F: true
    case 0x0100...0x0137, 0x014A...0x0177, 0x0218...0x021B, 0x0460...0x04BF, 0x04D0...0x052F, 0x1E00...0x1EFF:
        scalar % 2 == 0
    case 0x0139...0x0148, 0x0179...0x017E, 0x01CD...0x01DC: scalar % 2 == 1
    default: false
    }
}

/// A stretch of code points from `start` up to the next block's start.
private struct CharacterBlock: Sendable {
    let start: UInt32
    let weight: Int
    let trait: CharacterTrait

    init(_ start: UInt32, _ weight: Int, _ trait: CharacterTrait) {
        self.start = start
        self.weight = weight
        self.trait = trait
    }

    private static let latin = CharacterTrait.letter(.latin, isCapital: false)
    private static let greek = CharacterTrait.letter(.greek, isCapital: false)
    private static let cyrillic = CharacterTrait.letter(.cyrillic, isCapital: false)
    private static let other = CharacterTrait.letter(.other, isCapital: false)

    static let all = alphabets + signs + ideographs

    private static let alphabets: [CharacterBlock] = [
        .init(0x0000, 0, .neutral), .init(0x0080, 8, .sign), .init(0x00A0, 2, .neutral), .init(0x00A1, 2, .sign),
        .init(0x00A4, 4, .sign), .init(0x00A5, 2, .sign), .init(0x00A6, 4, .sign), .init(0x00A7, 2, .sign),
        .init(0x00A8, 4, .sign), .init(0x00A9, 2, .sign), .init(0x00AA, 2, .neutral), .init(0x00AB, 2, .sign),
        .init(0x00AC, 4, .sign), .init(0x00AD, 3, .neutral), .init(0x00AE, 2, .sign), .init(0x00AF, 4, .sign),
        .init(0x00B0, 2, .sign), .init(0x00B4, 4, .sign), .init(0x00B5, 2, .sign), .init(0x00B6, 4, .sign),
        .init(0x00B7, 2, .neutral), .init(0x00B8, 4, .sign), .init(0x00B9, 2, .neutral), .init(0x00BB, 2, .sign),
        .init(0x00C0, 2, latin), .init(0x00C2, 3, latin), .init(0x00C4, 2, latin), .init(0x00D7, 2, .sign),
        .init(0x00D8, 2, latin), .init(0x00F7, 2, .sign),
        .init(0x00F8, 2, latin), .init(0x0100, 3, latin), .init(0x0180, 8, latin), .init(0x01A0, 3, latin),
        .init(0x01A2, 8, latin), .init(0x01AF, 3, latin), .init(0x01B1, 8, latin), .init(0x01CD, 6, latin),
        .init(0x01DD, 8, latin), .init(0x0218, 3, latin), .init(0x021C, 8, latin), .init(0x0259, 3, latin),
        .init(0x025A, 8, latin), .init(0x02B0, 8, .sign), .init(0x02BC, 3, .neutral), .init(0x02BD, 8, .sign),
        .init(0x0300, 6, .neutral), .init(0x0370, 8, greek), .init(0x0386, 2, greek), .init(0x03D0, 8, greek),
        .init(0x0400, 2, cyrillic), .init(0x0460, 8, cyrillic), .init(0x048A, 4, cyrillic), .init(0x0530, 4, other),
        .init(0x0590, 2, other), .init(0x0700, 8, other), .init(0x0900, 2, other), .init(0x0E00, 2, .neutral),
        .init(0x0F00, 4, .neutral), .init(0x1000, 2, .neutral), .init(0x10A0, 2, other), .init(0x1100, 4, .neutral),
        .init(0x1200, 3, other), .init(0x1380, 8, other), .init(0x1780, 2, .neutral), .init(0x1800, 8, other),
        .init(0x1E00, 3, latin), .init(0x1F00, 3, greek),
    ]

    private static let signs: [CharacterBlock] = [
        .init(0x2000, 3, .neutral), .init(0x200D, 1, .neutral), .init(0x200E, 4, .neutral), .init(0x2010, 2, .neutral),
        .init(0x2016, 4, .sign), .init(0x2018, 2, .neutral), .init(0x201A, 3, .sign), .init(0x201B, 4, .sign),
        .init(0x201C, 2, .sign), .init(0x201E, 3, .sign), .init(0x201F, 4, .sign), .init(0x2020, 3, .sign),
        .init(0x2022, 2, .sign), .init(0x2023, 3, .sign), .init(0x2026, 2, .sign), .init(0x2027, 3, .neutral),
        .init(0x2028, 6, .sign), .init(0x202F, 2, .neutral), .init(0x2030, 3, .sign), .init(0x2070, 3, .neutral),
        .init(0x20A0, 3, .sign), .init(0x20AC, 2, .sign), .init(0x20AD, 3, .sign), .init(0x20D0, 4, .neutral),
        .init(0x2100, 3, .sign), .init(0x2122, 2, .sign), .init(0x2123, 3, .sign), .init(0x2190, 2, .sign),
        .init(0x2200, 3, .sign), .init(0x2580, 3, .sign), .init(0x25A0, 2, .sign), .init(0x27C0, 3, .sign),
        .init(0x2B00, 2, .sign), .init(0x2C00, 8, other),
    ]

    private static let ideographs: [CharacterBlock] = [
        .init(0x3000, 2, .neutral), .init(0x3400, 6, .neutral), .init(0x4E00, 2, .neutral), .init(0xA000, 8, other),
        .init(0xAC00, 2, .neutral), .init(0xD7A4, 8, .sign), .init(0xF900, 6, .neutral), .init(0xFB00, 5, other),
        .init(0xFE00, 1, .neutral), .init(0xFE10, 4, .neutral), .init(0xFE70, 6, other), .init(0xFEFF, 4, .neutral),
        .init(0xFF00, 2, .neutral), .init(0xFFF0, 8, .sign), .init(0x10000, 8, .sign), .init(0x1F000, 2, .neutral),
        .init(0x1FB00, 8, .sign), .init(0x20000, 6, .neutral), .init(0x30000, 8, .sign),
    ]
}
