import Testing

@testable import Search

@Suite("Folding") struct FoldingTests {
    @Test(
        "Words are compared without case and accents",
        arguments: [
            ("PyTorch", "pytorch"), ("Café", "cafe"), ("Cafe\u{301}", "cafe"), ("Łódź", "lodz"), ("Straße", "strasse"),
            ("ÆSIR œuvre", "aesir oeuvre"), ("İstanbul ılık", "istanbul ilik"), ("Þór", "thor"),
            ("Kỹ sư phần mềm", "ky su phan mem"), ("Ἀθήνα", "αθηνα"), ("ΟΔΟΣ οδός", "οδοσ οδοσ"),
            ("Ёлка Йод", "елка иод"), ("Їжак", "іжак"), ("data\u{AD}base", "database"), ("ＡＩ１", "ai1"),
            ("bachelor’s", "bachelor's"), ("front\u{2010}end", "front-end"), ("工程师", "工程师"), ("مهندس", "مهندس"),
            ("🤖", "🤖"), ("\u{212B}", "a"), ("", ""),
        ])
    func folds(written: String, folded: String) {
        #expect(String(decoding: FoldedText(written).bytes, as: UTF8.self) == folded)
    }

    @Test("Folding a folded text changes nothing") func isIdempotent() {
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let once = FoldedText(String(scalar)).bytes
            #expect(FoldedText(String(decoding: once, as: UTF8.self)).bytes == once, "U+\(String(value, radix: 16))")
        }
    }
}
