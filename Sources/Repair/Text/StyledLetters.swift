import Diagnostics
import Markdown

extension TextRepairing {
    /// Reads the mathematical letters that posts use for bold and italics, which Markdown is not in, as what they show.
    ///
    /// Search, screen readers and the matcher of names know no `𝗦𝗤𝗟`. A run of bold ones is bold text; other styles are
    /// read as plain letters. Code stays.
    mutating func readStyledLetters() {
        guard text.indices.contains(where: { StyledLetter.begins(at: $0, in: text) }) else { return }
        var code = CodeCursor(text)
        var edits: [TextEdit] = []
        var index = 0
        while let start = text[index...].indices.first(where: { StyledLetter.begins(at: $0, in: text) }) {
            guard let run = StyledRun(from: start, in: text) else {
                // A Greek letter of the block stays.
                index = start + 4
                continue
            }
            index = run.end
            guard !code.contains(start) else { continue }
            edits.append(TextEdit(range: start..<run.end, replacement: run.plain, shown: start..<run.end))
        }
        report(edits, as: .styledLetters, .styledLetters, counted: "places of this file") { first in
            "'\(first.before)' is written in mathematical letters; it is read as '\(first.after)'"
        }
    }
}

/// A letter or digit of Unicode's block of mathematical alphanumeric symbols.
private struct StyledLetter {
    let plain: UInt8
    let isBold: Bool

    static func begins(at index: Int, in text: [UInt8]) -> Bool {
        text[index] == 0xF0 && index + 3 < text.count && text[index + 1] == 0x9D
            && (0x90...0x9F).contains(text[index + 2])
    }

    /// Nil at the end of the text, and for the Greek letters of the block.
    init?(at index: Int, in text: [UInt8]) {
        guard index + 3 < text.count, Self.begins(at: index, in: text) else { return nil }
        let offset = (Int(text[index + 2]) - 0x90) << 6 | Int(text[index + 3]) & 0x3F
        if offset < Self.letters {
            let place = offset % 52
            plain = UInt8(place < 26 ? 0x41 + place : 0x61 + place - 26)
            isBold = Self.boldAlphabets.contains(offset / 52)
        } else if offset >= Self.digits {
            plain = UInt8(0x30 + (offset - Self.digits) % 10)
            isBold = [0, 3].contains((offset - Self.digits) / 10)
        } else {
            return nil
        }
    }

    /// So many letters stand in the block, thirteen alphabets of fifty-two.
    private static let letters = 13 * 52
    /// Where its digits begin.
    private static let digits = 0x3CE
    /// Bold, bold italic, bold script, bold Fraktur, bold sans-serif and its italic.
    private static let boldAlphabets: Set<Int> = [0, 2, 4, 7, 9, 11]
}

/// Styled letters with what stands between them within a line.
private struct StyledRun {
    /// Behind the last styled letter, and the colon, question mark or stop that ends a line behind it.
    let end: Int
    let plain: [UInt8]

    /// Nil where no letter or digit of the block that ASCII has begins.
    init?(from start: Int, in text: [UInt8]) {
        var plain: [UInt8] = []
        var end = start
        var index = start
        var length = 0
        var isBold = true
        while index < text.count, text[index] != 0x0A {
            if let letter = StyledLetter(at: index, in: text) {
                plain.append(letter.plain)
                isBold = isBold && letter.isBold
                index += 4
                (end, length) = (index, plain.count)
            } else if Self.joints.contains(text[index]) || text[index].isASCIIDigit {
                plain.append(text[index])
                index += 1
            } else {
                break
            }
        }
        guard end > start else { return nil }
        plain.removeSubrange(length...)
        let mark = end < text.count && ":?!.".utf8.contains(text[end]) ? text[end] : nil
        if let mark, end + 1 == text.count || text[end + 1] == 0x0A {
            plain.append(mark)
            end += 1
        }
        self.end = end
        let stars: [UInt8] = isBold ? [0x2A, 0x2A] : []
        self.plain = stars + plain + stars
    }

    private static let joints = Array(" &-/'(),+".utf8)
}
