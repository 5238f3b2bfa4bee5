import Diagnostics
import Repair

/// `"Is it early?" asks Ada from Leeds.`: a reader's question with who asks it.
enum QuotedQuestion {
    /// The question in quotation marks, nil unless a few words behind them say that somebody asks it.
    static func question(in text: String) -> String? {
        guard let first = text.unicodeScalars.first, "\"“„«".unicodeScalars.contains(first) else { return nil }
        let inner = text.unicodeScalars.dropFirst()
        guard let end = inner.firstIndex(where: { "\"”“»".unicodeScalars.contains($0) }) else { return nil }
        let question = String(inner[..<end])
        let rest = String(inner[inner.index(after: end)...]).lowercased()
        guard question.endsInQuestion, rest.split(at: " ").count <= 8 else { return nil }
        let words = rest.split { !$0.isLetter }
        return words.contains { verbs.contains(String($0)) } ? question : nil
    }

    /// Closed: how English says that somebody puts a question.
    private static let verbs: Set<String> = ["ask", "asks", "asked", "wonders", "wondered", "writes", "wrote", "wants"]
}
