import Diagnostics
import Markdown

/// Leaves out who speaks in a copied conversation with an assistant, and what was asked: the answers are the guide.
///
/// Only a text that begins with such a mark, `You said:`, is a conversation, so that an example of one stays. What is
/// asked ends where an assistant answers; a question that nobody answers stays.
enum ConversationPass {
    static func apply(to state: inout RecoveryState) {
        guard state.pieces.prefix(2).contains(where: { firstLine($0).map { Speaker($0) != nil } ?? false }) else {
            return
        }
        let pieces = state.pieces
        let speakers = pieces.flatMap(lines).compactMap { line in
            Speaker(line.inlines.plainText).map { (line: line.number, speaker: $0) }
        }
        state.pieces = []
        var isAsking = false
        var next = 0
        for piece in pieces {
            let lines = lines(of: piece)
            var kept: [(number: Int, inlines: [Inline])] = []
            var isChanged = false
            for line in lines {
                let isMark = next < speakers.count && speakers[next].line == line.number
                let speaker = isMark ? speakers[next].speaker : nil
                if isMark {
                    next += 1
                    isAsking = speaker == .asker && next < speakers.count && speakers[next].speaker == .assistant
                }
                if speaker != nil || isAsking {
                    state.drop(line.number, .conversation)
                    isChanged = true
                } else {
                    kept.append(line)
                }
            }
            if !isChanged {
                if isAsking { dropAll(of: piece, &state) } else { state.pieces.append(piece) }
            } else if let rest = Piece.paragraph(kept) {
                state.pieces.append(rest)
            }
        }
    }

    private static func firstLine(_ piece: Piece) -> String? {
        (piece.heading?.inlines ?? piece.paragraph?.lines.first)?.plainText
    }

    private static func lines(of piece: Piece) -> [(number: Int, inlines: [Inline])] {
        piece.numberedLines ?? piece.heading.map { [(piece.block.lines.first, $0.inlines)] } ?? []
    }

    private static func dropAll(of piece: Piece, _ state: inout RecoveryState) {
        for line in piece.block.lines.first...piece.block.lines.last
        where state.source.line(line).contains(where: { $0 > 0x20 }) {
            state.drop(line, .conversation)
        }
    }
}

/// Who speaks after a line such as `You said:` or `ChatGPT said:`.
private enum Speaker {
    case asker, assistant

    init?(_ line: String) {
        guard (3...20).contains(line.utf8.count) else { return nil }
        let text = line.lowercased().utf8.filter { $0.isASCIILetter || $0 == 0x20 || $0 == UInt8(ascii: "-") }
        let bare = words(of: String(decoding: text, as: UTF8.self)).joined(separator: " ")
        if Self.askers.contains(bare) {
            self = .asker
        } else if Self.assistants.contains(bare) {
            self = .assistant
        } else {
            return nil
        }
    }

    /// Closed: how programs mark what their user wrote.
    private static let askers: Set<String> = ["you said", "you", "user", "human", "me", "you asked", "you wrote"]
    /// Closed: how they mark what they answered.
    private static let assistants: Set<String> = [
        "chatgpt said", "chatgpt", "assistant", "claude", "claude said", "gemini", "gemini said", "copilot",
        "copilot said", "ai", "bot", "gpt", "deepseek", "perplexity", "model", "ai assistant",
    ]
}
