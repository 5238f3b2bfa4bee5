import Testing

@testable import Roles

struct NotPayTests {
    @Test(
        "money for something else, and numbers that are no money",
        arguments: [
            "Exam fee: $150", "The exam costs $300", "Certification ($300)", "a $5,000 bug bounty", "revenue of $2M",
            "with $10M in funding", "raised $50M", "a $20M budget", "valued at $900K", "tuition of $12,000",
            "a $40 subscription", "$99/month subscription", "$20 per user", "$20/seat/month", "$0.002 per token",
            "the market is worth $500M", "$2B", "$1.3 billion", "a $1,000 prize", "saved $3M in costs",
            "courses from $49", "a $500 discount", "signing bonus of $20K", "$50K signing bonus", "$100K in equity",
            "Budget ($5M)", "price: €29", "€29 price", "2024-2025", "in 2024", "10%", "10-15%", "$5%",
            "+1 555 123 4567",
            "555-123-4567", "2024-05-01", "100-150", "3-5 years", "15+ years", "40 hours a week", "Python 3.11.2",
            "GPT4", "100,000 users", "5 engineers", "10x", "401(k)", "CAD 2024", "PHP 8", "3M", "100 kg", "$", "$ -",
            "$9223372036854775807k", "$99999999999999999999", "$100-99999999999999999999K", "-$5,000", "$-5,000", "NaN",
            "$1e400", "$0", "1e400", "$10x", "$5.6.7", "USD", "$K", "Week 1-8", "(8+ years)", "1,000 stars", "24/7",
            "[1] 2 3", "", " ", "–", "k", "$100kish",
        ])
    func notPay(text: String) {
        #expect(notations(text) == "")
    }

    @Test(
        "what is paid beside the wage for meals, travel and the like is no pay, in any language of the content",
        arguments: [
            "O vale-refeição (até R$ 1.100,00) não entra na conta.", "Vale-alimentação de R$ 900 por mês",
            "auxílio home office: R$ 150 por mês", "Essenszuschuss bis zu 110 € im Monat", "Gutscheine über 50 €",
            "Tickets restaurant : 200 € par mois", "panier repas de 10 € par jour", "Vales de comida: 150 € al mes",
            "компенсация питания до 8 000 ₽ в месяц", "餐补每月500元", "交通补贴：每月800元", "Meal vouchers: $200 a month",
            "a meal allowance of up to $250 a month",
        ])
    func allowances(text: String) throws {
        let lexicon = try RepositoryWords.all.get().lexicon
        #expect(payRanges(in: text, words: lexicon.payGrammar).isEmpty)
    }

    @Test(
        "pay beside other money",
        arguments: [
            ("$130K base with $20K bonus", "130000 USD?"), ("Salary: $120K, tuition: $5K", "120000 USD?"),
            ("The exam costs $300. Salaries start at $90K", "90000 USD?"),
            ("Tuition help, $100K salary", "100000 USD?"),
            ("median salary of $115,599 in the job market", "115599 USD?"), ("in 2024: $90K", "90000 USD?"),
            ("Salary Ranges (US Market, 2024)", ""), ("2024 $90K", "90000 USD?"),
            ("The average compensation for AI Research Scientists is around $130,117.", "130117 USD?"),
        ])
    func besideOther(text: String, expected: String) {
        #expect(notations(text) == expected)
    }

    @Test(
        "plain numbers are pay when the caller names the currency",
        arguments: [
            ("70000 - 100000", "70000-100000 EUR?"), ("100-150K", "100000-150000 EUR?"), ("120k", "120000 EUR?"),
            ("90,000+", "90000+ EUR?"), ("up to 90k", "<90000 EUR?"), ("18.50 per hour", "18.5 EUR? hour"),
            ("$100K-$150K", "100000-150000 USD?"), ("2024-2025", ""), ("10-15%", ""), ("555-123-4567", ""),
            ("3-5 years", ""), ("+49 30 123456", ""), ("120k-90k", "90000-120000 EUR? reversed"),
        ])
    func assumedCurrency(text: String, expected: String) {
        #expect(notations(text, assuming: "EUR") == expected)
    }
}
