import Diagnostics

/// What a copied page or an answer of an assistant leaves around a guide: the way to the page, greetings, file names.
///
/// The word lists are closed because they describe how pages and assistants speak, not what guides are about.
enum PageRemnant {
    /// Whether a line is the way to a page: `Home > Health > Nurse`, `Home / Nurse`.
    static func isBreadcrumb(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "/") || $0 >= 0x80 }) else {
            return false
        }
        let steps = text.replacingOccurrences(of: " / ", with: ">").split { ">»›".contains($0) }
            .map { words(of: String($0)) }
        guard steps.count >= 2, steps.allSatisfy({ (1...6).contains($0.count) }) else { return false }
        return steps[0].count == 1 && PageWords.home.contains(steps[0][0].lowercased())
    }

    /// Whether a first line is an assistant's greeting: `Sure! Here's a guide to becoming a nurse:`.
    static func isAnswerOpening(_ text: String) -> Bool {
        let lower = text.lowercased().replacingOccurrences(of: "\u{2019}", with: "'")
        guard openings.contains(where: lower.hasPrefix) else { return false }
        return announcements.contains(where: lower.contains)
    }

    /// Whether a last line is an assistant's offer to go on: `Let me know if you'd like more detail!`.
    static func isAnswerClosing(_ text: String) -> Bool {
        let lower = text.lowercased().replacingOccurrences(of: "\u{2019}", with: "'")
        return closings.contains(where: lower.hasPrefix)
    }

    /// Whether a word names a picture: `nurse_at_work.jpg`, `company-logo`.
    static func isPictureName(_ word: String) -> Bool {
        let lower = word.lowercased()
        if pictureEndings.contains(where: lower.hasSuffix) { return true }
        let parts = lower.split(at: "-_")
        return parts.count > 1 && parts.last == "logo"
    }

    private static let openings = ["sure", "certainly", "of course", "absolutely", "great question"]
    private static let announcements = ["here's", "here is", "here are", "below is", "below are"]
    private static let closings = [
        "let me know if", "just let me know", "let me know which", "let me know what", "would you like me to",
        "would you like a", "would you like to", "would you like help",
        "do you want me to", "feel free to ask", "i hope this helps",
        "hope this helps", "if you'd like, i can", "if you want, i can", "want me to", "i can also", "happy to help",
    ]
    private static let pictureEndings = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif"]
}
