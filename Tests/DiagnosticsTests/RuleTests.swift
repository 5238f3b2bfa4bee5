import Diagnostics
import Testing

@Suite("The rules")
struct RuleTests {
    @Test("have a sentence that ends, and an example of what to write instead", arguments: Rule.all)
    func example(rule: Rule) {
        #expect(rule.statement.hasSuffix("."))
        #expect(!rule.reported.isEmpty && !rule.instead.isEmpty && rule.reported != rule.instead)
    }

    @Test("stand in the order of their ids, each once")
    func order() {
        let ids = Rule.all.map(\.id)
        #expect(ids == Set(ids).sorted())
    }

    @Test("are found by their ids in any case")
    func named() {
        #expect(Rule.named("rb0801") == .unresolvedLink)
        #expect(Rule.named("RB9999") == nil)
    }
}
