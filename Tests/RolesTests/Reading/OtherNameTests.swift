import Testing

@testable import Roles

@Suite("Other names of a role")
struct OtherNameTests {
    @Test(
        "are read from what a summary says in any language that has a word list",
        arguments: [
            ("A barista, also known as a coffee artist, makes drinks.", ["coffee artist"]),
            ("It is sometimes called a milk hand or steam hand.", ["milk hand", "steam hand"]),
            ("Known as a roaster, a toaster or the browner. Works hot.", ["roaster", "toaster", "browner"]),
            ("Der Beruf heißt auch Kaffeekünstler oder Brüher.", ["Kaffeekünstler", "Brüher"]),
            (
                "También se le llama cafetero, tostador u operario de barra.",
                ["cafetero", "tostador", "operario de barra"]
            ),
            ("Le barista, aussi appelé maître du café, sert vite.", ["maître du café"]),
            ("O barista, também chamado de mestre do café ou cafeteiro.", ["mestre do café", "cafeteiro"]),
            ("Бариста, он же кофевар или мастер кофе, варит кофе.", ["кофевар", "мастер кофе"]),
            ("咖啡师又称咖啡调理师或咖啡匠人，负责制作咖啡。", ["咖啡调理师", "咖啡匠人"]),
            ("Nobody is well-known asleep.", []),
            ("It is called work.", []),
        ])
    func names(sentence: String, names: [String]) throws {
        let filler = " This sentence makes the paragraph long enough to be a summary of the role."
        #expect(try readRole("# Worker\n\n## Overview\n\n\(sentence)\(filler)").alternateTitles == names)
    }
}
