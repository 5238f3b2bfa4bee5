import Testing

@testable import Roles

struct UnspacedPayTests {
    @Test(
        "pay in Chinese and Japanese notation, the period before or behind the figure",
        arguments: [
            ("每月 6000-8000 元", "6000-8000 CNY? month"), ("6,000-8,000元/月", "6000-8000 CNY? month"),
            ("月薪12000元", "12000 CNY? month"), ("年薪 20万-30万元", "200000-300000 CNY? year"),
            ("每月1.2万至1.8万元人民币", "12000-18000 CNY? month"), ("时薪：25元起", "25+ CNY? hour"),
            ("年薪8万美元", "80000 USD year"), ("每年 5 万欧元", "50000 EUR year"), ("300000 円", "300000 JPY?"),
            ("学费 6000 元", ""), ("2 个单元，每周 3 次", ""),
        ])
    func pay(text: String, expected: String) throws {
        let words = try RepositoryWords.all.get().lexicon.payGrammar
        #expect(payRanges(in: text, words: words).map(notation).joined(separator: ", ") == expected)
    }
}
