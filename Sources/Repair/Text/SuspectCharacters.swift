import Diagnostics

extension TextRepairing {
    /// Warns of characters that stay but should not be there: lost ones, bidirectional and other controls. The first of
    /// a kind stands for all of it.
    mutating func reportSuspects() {
        var found: [Suspect: (first: Int, count: Int)] = [:]
        for index in text.indices {
            guard let suspect = suspect(at: index) else { continue }
            found[suspect, default: (index, 0)].count += 1
        }
        for kind in Suspect.allCases {
            guard let (first, count) = found[kind] else { continue }
            var lines = LineCounter(text: text)
            let (line, column) = lines.place(of: first)
            let (rule, message, suggestion) = wording(of: kind, at: first)
            diagnostics.append(
                Diagnostic(
                    rule, at: location(line: line, column: column), message,
                    notes: count == 1 ? [] : ["\(count) in this file"], suggestion: suggestion))
        }
    }

    private enum Suspect: CaseIterable {
        case lost, bidirectional, control
    }

    private func suspect(at index: Int) -> Suspect? {
        switch text[index] {
        case 0x09, 0x0A, 0x20...0x7E: nil
        case 0...0x1F, 0x7F: .control
        case 0xC2 where text[index + 1] < 0xA0: .control
        case 0xE2 where text[index + 1] == 0x80 && (0xAA...0xAE).contains(text[index + 2]): .bidirectional
        case 0xE2 where text[index + 1] == 0x81 && (0xA6...0xA9).contains(text[index + 2]): .bidirectional
        case 0xEF where text[index + 1] == 0xBF && text[index + 2] == 0xBD: .lost
        default: nil
        }
    }

    private func wording(of kind: Suspect, at index: Int) -> (rule: Rule, message: String, suggestion: String) {
        let scalar = String(decoding: text[index..<min(index + 3, text.count)], as: UTF8.self).unicodeScalars.first
        let digits = String(scalar?.value ?? 0, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        return switch kind {
        case .lost:
            (.lostCharacter, "U+FFFD stands for a character that was lost", "write the character that belongs here")
        case .bidirectional:
            (
                .bidirectionalControl, "\(name) can show text in another order than it is written in",
                "remove it unless the language needs it"
            )
        case .control: (.controlCharacter, "control character \(name) in text", "remove it")
        }
    }
}
