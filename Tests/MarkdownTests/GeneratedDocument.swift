/// Markdown texts put together at random from a fixed seed: the same number gives the same text on every run.
func generatedDocument(_ number: Int) -> String {
    var random = SplitMix(state: UInt64(truncatingIfNeeded: number) &* 0xD134_2543_DE82_EF95)
    return (0..<random.below(24) + 4).map { _ in pieces[random.below(pieces.count)] }.joined()
}

struct SplitMix {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
    }
}

private let pieces = [
    "# Heading ~~one~~\n", "Setext *two*\n---\n", "plain words ", "~~struck~~ ", "~one~ ", "*em* **strong** _x_ ",
    "`code ~~no~~` ", "[link](/u \"t\") ", "![img](i.png) ", "\n", "\n\n", "\n\n", "- item\n", "  - inner ~~x~~\n",
    "1. first\n", "3) third\n", "- [ ] task\n", "- [x] done ~~y~~\n", "> quote ~~z~~\n", "> > deeper\n",
    "\n| a | b |\n|---|:-:|\n| ~~c~~ | d |\n| e |\n\n", "\n```swift\nlet a = 1\n```\n", "    indented\n", "***\n",
    "<b>raw</b> ", "\n<div>\nblock\n</div>\n\n", "[^n] ", "\n\n[^n]: note ~~n~~\n\n", "hard  \nbreak ",
    "back\\\nslash ",
    "https://a.example/x ", "~~ open ", "a~~b~~c ", "~~~\nfence\n", "> ```\n> x\n", "- ~~~\n  y\n", "  ~~~\n",
    "> | a |\n> |---|\n> | b |\n", "<!-- c -->\n",
    "  continued\n", "    deep\n\n", "Title\n===\n", "> T\n> ---\n", "- <pre>\n", "1. > - z\n\n", "   x\n\n\n", "\tt\n",
    "- | l |\n  |---|\n  | m |\n", "[^n]:\n    p\n", "> [^m]: q\n\n", "[^m] ", "é “quoted” ", "&amp; &copy; \\* ",
]
