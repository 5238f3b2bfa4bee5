import Diagnostics
import Markdown

/// Leaves out what stands in a newsletter for its own sake: the word of a sponsor, and calls that name the letter.
enum SponsorPass {
    static func drop(from state: inout RecoveryState) {
        let pieces = state.pieces
        let name = state.dropped.lazy.compactMap { letterName(thankedFor: $0.text) }.first
        state.pieces = []
        var index = 0
        while index < pieces.count {
            let line = pieces[index].oneLine?.plainText
            if let line, announcesSponsor(line) {
                state.drop(pieces[index].block.lines.first, .pageControl)
                if index + 1 < pieces.count, let text = pieces[index + 1].oneLine?.plainText, isOffer(text) {
                    index += 1
                    state.drop(pieces[index].block.lines.first, .pageControl)
                }
            } else if let line, let name, isCall(line, naming: name) {
                state.drop(pieces[index].block.lines.first, .pageControl)
            } else {
                state.pieces.append(pieces[index])
            }
            index += 1
        }
    }

    /// `Thanks for reading The Oven!` names the letter.
    private static func letterName(thankedFor text: String) -> String? {
        let opening = "thanks for reading "
        guard text.utf8.first?.asciiLowercased == opening.utf8.first, text.lowercased().hasPrefix(opening) else {
            return nil
        }
        let name = text.dropFirst(opening.count).prefix { !"!.,".contains($0) }
        return name.isEmpty ? nil : String(name)
    }

    private static func isCall(_ line: String, naming name: String) -> Bool {
        guard line.hasSuffix(name) else { return false }
        return ["share", "subscribe to", "refer a friend to"].contains(
            line.dropLast(name.count).lowercased().split(at: " ").joined(separator: " "))
    }

    private static func announcesSponsor(_ line: String) -> Bool {
        let lower = line.utf8.count < 60 ? line.lowercased() : ""
        guard lower.firstOccurrence(of: "sponsor") != nil else { return false }
        let words = lower.split { !$0.isLetter && $0 != "'" }
        let text = words.joined(separator: " ")
        return words.count <= 6
            && [
                "a word from our sponsor", "from our sponsor", "today's sponsor", "this week's sponsor", "sponsored by",
            ]
            .contains(where: text.hasPrefix)
    }

    /// What a sponsor says asks to buy or try something.
    private static func isOffer(_ text: String) -> Bool {
        let lower = text.lowercased()
        return text.hasSuffix("→")
            || ["free trial", "sign up", "learn more", "discount", "% off", "try it"].contains {
                lower.contains($0)
            }
    }
}
