import Diagnostics

/// How wide a text can become, in hundredths of its font size: an upper bound for the common system fonts.
///
/// Charts are drawn before any font is known. What is set by these widths never overlaps; at most it leaves room.
enum TextWidth {
    static func of(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// The words of a text in lines of at most `limit`; a longer word is cut to fit.
    static func lines(of text: String, within limit: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(at: " ").map({ cut($0, to: limit) }) {
            if let last = lines.last, of(last + " " + word) <= limit {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    private static func cut(_ word: Substring, to limit: Int) -> String {
        guard of(word) > limit else { return String(word) }
        var kept = ""
        for character in word {
            guard of(kept) + of(String(character)) + width(of: "…") <= limit else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")": 42
        case "m", "w", "M", "W", "@", "%", "…", "—": 98
        case "a"..."z", "/", "-": 62
        case "0"..."9", "$", "£", "€", "–": 66
        case "A"..."Z", "+", "&": 80
        default: scalar.value < 0x300 ? 78 : scalar.value < 0x1100 ? 90 : 110
        }
    }
}
