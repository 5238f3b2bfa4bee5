import Diagnostics
import Markdown

/// Labels that say what the list under or behind them holds, such as "Frameworks:" or "Tools to Master:".
enum GroupLabel {
    /// The words by which a label announces tools.
    private static let toolWords: Set<String> = [
        "tool", "tools", "toolkit", "toolset", "technology", "technologies", "framework", "frameworks", "library",
        "libraries", "language", "languages", "platform", "platforms", "software", "stack", "databases",
    ]

    /// Whether the block is a short paragraph ending in a colon, or bold words alone, with a word for tools in it.
    static func namesTools(_ block: Block) -> Bool {
        guard case .paragraph(let inlines) = block.kind else { return false }
        let text = Array(inlines.plainText.utf8)
        guard text.count <= 80 else { return false }
        var isBold = false
        if inlines.count == 1, case .strong = inlines[0] { isBold = true }
        return (isBold || text.last == UInt8(ascii: ":")) && hasToolWord(text)
    }

    static func hasToolWord(_ text: some Sequence<UInt8>) -> Bool {
        words(of: text).contains { toolWords.contains($0) }
    }

    static func endsInToolWord(_ text: some Sequence<UInt8>) -> Bool {
        words(of: text).last.map { toolWords.contains($0) } ?? false
    }

    private static func words(of text: some Sequence<UInt8>) -> [String] {
        Array(text).split { !$0.isASCIILetter && $0 < 0x80 }.map {
            String(decoding: $0.map(\.asciiLowercased), as: UTF8.self)
        }
    }
}
