import Markdown
import Testing

@testable import Repair

struct MisreadingTests {
    static let labels = SingleByteEncoding.all.map(\.label)

    private func repaired(_ text: String) -> String {
        let misreading = Misreading(text: Array(text.utf8))
        let bytes = Array(text.utf8)
        return String(decoding: misreading.restore(bytes, in: 0..<bytes.count), as: UTF8.self)
    }

    @Test("clean text of any language stays as it is", arguments: Sentences.clean + Sentences.short)
    func keepsCleanText(text: String) {
        #expect(repaired(text) == text)
    }

    @Test("clean sentences of several languages in one file stay as they are")
    func keepsCleanMixture() {
        let text = (Sentences.clean + Sentences.short).joined(separator: "\n")
        #expect(repaired(text) == text)
    }

    @Test("text misread in one encoding is restored", arguments: labels, Sentences.clean)
    func restores(label: String, text: String) throws {
        #expect(repaired(try #require(Sentences.misread(text, as: label))) == text)
    }

    @Test("text misread twice is restored", arguments: labels, Sentences.clean)
    func restoresTwice(label: String, text: String) throws {
        let once = try #require(Sentences.misread(text, as: label))
        #expect(repaired(try #require(Sentences.misread(once, as: label))) == text)
    }

    @Test("damaged lines among clean ones are restored", arguments: labels, Sentences.clean)
    func restoresMixture(label: String, text: String) throws {
        let clean = "Clean: naïve – “quoted” 中文\n"
        let damaged = try #require(Sentences.misread(text, as: label))
        #expect(repaired(clean + damaged + "\n" + damaged) == clean + text + "\n" + text)
    }

    @Test(
        "a single damaged character is restored",
        arguments: [
            ("AurÃ©lien", "Aurélien"), ("It‚Äôs", "It’s"), ("Itâ€™s", "It’s"), ("ðŸš€ go", "🚀 go"), ("JosÃ© ", "José "),
            ("SÃ£o Paulo", "São Paulo"), ("caf√©", "café"), ("PrÃ¼fung", "Prüfung"), ("StraÃŸe", "Straße"),
            ("Ã‰cole", "École"), ("Ãœbung", "Übung"), ("â€“ x", "– x"), ("â€¢ x", "• x"), ("Ð”Ð°", "Да"),
            ("Р”Р°", "Да"),
            ("√úbung", "Übung"), ("‚Ä¢ x", "• x"), ("Zażółć".description, "Zażółć"), ("obuÄ‡en", "obućen"),
            ("5 â‚¬", "5 €"),
        ])
    func restoresSingle(damaged: String, text: String) {
        #expect(repaired(damaged) == text)
    }
}
