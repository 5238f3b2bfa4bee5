import Diagnostics
import Markdown
import Repair
import Testing

@Suite("Clean text of any language")
struct CleanTextTests {
    /// Sentences with the quotation marks, dashes, signs and spaces that each language is printed with.
    private static let sentences = [
        "The nurse said, “I’ll be back” – and she was; the night’s over.",
        "Die Köchin fragt: „Wer prüft die Öfen?“ – niemand, heißt es. »Später«, sagt er.",
        "L’infirmière répond : « À l’hôpital, ça coûte 1 850 € » – c’est noté…",
        "—¿Dónde está el albarán? —preguntó el camionero—. ¡Aquí, señor!",
        "A analista diz: “não é só média”, mas há exceções — três, aliás.",
        "Инженер сказал: «Бетон не ждёт» — и ушёл на объект; съёмка готова.",
        "L’elettricista è già lì: «Perché c’è buio?» – così non si può.",
        "Pielęgniarka mówi: „Źle śpię” – a żółć i gęś to nie żarty.",
        "设计师说：“好看是结果，不是起点”——然后继续画草图。",
        "料理人は「火を弱めて」と言った――それから味見をした。",
        "요리사는 “불을 줄이세요”라고 말했다 – 그리고 맛을 보았다.",
        "Öğretmen “Şimdi çıkın” dedi – ışık söndü, iş bitti.",
        "Ηλεκτρολόγος: «Ποιος έσβησε το φως;» – κανείς.",
        "المعلّمة قالت: «لا تنسوا الكتب» – ثم ابتسمت.",
        "המורה אמרה: „אל תשכחו” – וחייכה.",
    ]
    private static let marks = ["", "• ", "- ", "* ", "1. ", "> ", "## ", "◦ ", "  - ", "| a | ", "    "]

    @Test("passes the repair of characters untouched, and only bullet signs become list marks")
    func untouched() {
        var random = SplitMix(state: 5)
        for number in 0..<300 {
            let lines = (0..<8).map { _ in
                random.below(4) == 0 ? "" : random.pick(Self.marks) + random.pick(Self.sentences)
            }
            let text = lines.joined(separator: "\n") + "\n"
            let repaired = repairText(path: "guide.md", bytes: Array(text.utf8))
            #expect(repaired.value.text == Array(text.utf8), "text \(number)")
            #expect(repaired.value.repairs.isEmpty && repaired.diagnostics.isEmpty, "text \(number)")
            let source = restoreBullets(in: repaired.value).value
            for (index, line) in lines.enumerated() {
                let found = String(decoding: source.line(index + 1), as: UTF8.self)
                #expect(found == line || Self.isListed(found, line), "text \(number), line \(index + 1): \(found)")
            }
        }
    }

    /// Whether the only change is a list mark for a bullet sign.
    private static func isListed(_ found: String, _ line: String) -> Bool {
        guard let sign = line.first, "•◦".contains(sign) else { return false }
        let item = found.drop { $0 == " " }
        return item.hasPrefix("- ") && item.dropFirst(2) == line.dropFirst(2)
    }

    @Test("keeps a dash that begins a speech", arguments: sentences)
    func speech(sentence: String) {
        let text = "— \(sentence)\n\n\(sentence)\n\n– \(sentence)\n"
        let source = repairText(path: "guide.md", bytes: Array(text.utf8)).value
        #expect(restoreBullets(in: source).value.text == Array(text.utf8))
    }
}
