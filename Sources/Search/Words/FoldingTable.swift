/// The letters that stand for accented and capital ones: Latin, Greek and Cyrillic, without accents and in lower case.
///
/// A letter's row is that of its block, its column its distance from the block's start; a full stop leaves it as it is.
/// `fold` in `search.js` must come to the same letters.
enum FoldingTable {
    /// The folded form of a scalar, nil when it has none of its own here.
    static func letter(for scalar: UInt32) -> UInt32? {
        let letters: [UInt32]
        let start: UInt32
        switch scalar {
        case 0xC0..<0x250: (letters, start) = (latin, 0xC0)
        case 0x370..<0x530: (letters, start) = (greekAndCyrillic, 0x370)
        case 0x1E00..<0x2000: (letters, start) = (latinAndGreekExtended, 0x1E00)
        default: return nil
        }
        let letter = letters[Int(scalar - start)]
        return letter == 0x2E ? nil : letter
    }

    /// The letters that a ligature, an eszett or a thorn is written with where it isn't at hand.
    static func letters(for scalar: UInt32) -> StaticString? {
        switch scalar {
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: "ae"
        case 0x152, 0x153: "oe"
        case 0xDE, 0xFE: "th"
        case 0xDF, 0x1E9E: "ss"
        default: nil
        }
    }

    private static let latin = scalars(
        """
        aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll.\
        .llnnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.\
        ................................oo.............uu...............\
        .............aaiioouuuuuuuuuu.aaaa....ggkkooooʒʒj...gg..nnaa..oo\
        aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
        ................
        """)

    private static let greekAndCyrillic = scalars(
        """
        ....ʹ.........;......¨α·εηι.ο.υωι.........................ιυαεηι\
        υ.................σ.......ιυουω....ϒϒ...........................\
        ................ее.г...і....киу..........и......................\
        .........и......................ее.г...і....киу.................\
        ......ѵѵ........................................................\
        .................жж.............аааа..ее..әәжжзз..ииииоо..өөээуу\
        уууучч..ыы......................................................
        """)

    private static let latinAndGreekExtended = scalars(
        """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy.ſ....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......\
        ααααααααααααααααεεεεεε..εεεεεε..ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι\
        οοοοοο..οοοοοο..υυυυυυυυ.υ.υ.υ.υωωωωωωωωωωωωωωωωααεεηηιιοουυωω..\
        ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα.ααααααα.ι.\
        .¨ηηη.ηηεεηηη᾿᾿᾿ιιιι..ιιιιιι.῾῾῾υυυυρρυυυυυυρ¨¨`..ωωω.ωωοοωωω´..
        """)

    private static func scalars(_ text: StaticString) -> [UInt32] {
        text.withUTF8Buffer { bytes in String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value) }
    }
}
