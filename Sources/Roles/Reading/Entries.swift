import Diagnostics
import Markdown

/// One item of a section's lists, under the group label that stands before its list.
struct Entry {
    let group: String?
    let inlines: [Inline]
    /// Further blocks of the item, such as the paragraph under a numbered title.
    let body: [Block]
    let nested: [Entry]
    let lines: LineRange
    let isOrdered: Bool
    /// Nil when the item is no task.
    let isChecked: Bool?

    var text: String { inlines.plainText }
}

extension Section {
    /// The items of all lists that stand directly in the section.
    var entries: [Entry] { EntryList.entries(of: blocks) }
}

private enum EntryList {
    static func entries(of blocks: [Block]) -> [Entry] {
        var entries: [Entry] = []
        var label: String?
        for (index, block) in blocks.enumerated() {
            switch block.kind {
            case .paragraph(let inlines):
                let isBeforeList = index + 1 < blocks.count && blocks[index + 1].isList
                label = isBeforeList ? groupLabel(inlines) ?? signedLabel(inlines) ?? plainLabel(inlines) : nil
            case .list(let list):
                entries += list.items.map { entry(of: $0, group: label, isOrdered: list.start != nil) }
            default: label = nil
            }
        }
        return entries
    }

    private static func entry(of item: ListItem, group: String?, isOrdered: Bool) -> Entry {
        var inlines: [Inline] = []
        var body = item.blocks[...]
        if case .paragraph(let first)? = body.first?.kind {
            inlines = first
            body = body.dropFirst()
        }
        return Entry(
            group: group, inlines: inlines, body: body.filter { !$0.isList },
            nested: entries(of: body.filter(\.isList)), lines: item.lines, isOrdered: isOrdered,
            isChecked: item.isChecked)
    }
}

/// The label of a group of items: a paragraph that is bold as a whole, with or without parentheses and a colon.
func groupLabel(_ inlines: [Inline]) -> String? {
    let inlines = inlines.withoutSigns
    guard case .strong(let content)? = inlines.first else { return nil }
    let rest = inlines.dropFirst().map(\.plainText).joined()
    let bare = rest.drop { $0 == " " || $0 == ":" }
    guard bare.isEmpty || bare.hasPrefix("(") else { return nil }
    return (content.plainText + rest).trimmingColon
}

/// `📚 Learn with:`, a few words between a picture and a colon.
private func signedLabel(_ inlines: [Inline]) -> String? {
    let text = inlines.plainText.trimmingSpace
    let signs = text.unicodeScalars.prefix { !$0.properties.isAlphabetic && $0.value >= 0x2190 }
    guard !signs.isEmpty, text.hasSuffix(":"), text.split(at: " ").count <= 6 else { return nil }
    return text.trimmingColon
}

/// `Books:`, up to three words before a colon that begin as a heading does.
private func plainLabel(_ inlines: [Inline]) -> String? {
    let text = inlines.plainText.trimmingSpace
    guard text.hasSuffix(":"), text.split(at: " ").count <= 3, text.first?.isUppercase == true else { return nil }
    return text.trimmingColon
}

extension [Inline] {
    /// What follows the pictures and blanks at the head: the bold words of `🔨 **Project**`.
    var withoutSigns: [Inline] {
        Array(
            drop { inline in
                if case .text(let sign) = inline { !sign.contains { $0.isLetter || $0.isNumber } } else { false }
            })
    }
}

extension Block {
    var isList: Bool {
        if case .list = kind { true } else { false }
    }

    /// The inlines of a paragraph.
    var inlines: [Inline]? {
        if case .paragraph(let inlines) = kind { inlines } else { nil }
    }
}

extension StringProtocol {
    /// The text without white space at either end.
    var trimmingSpace: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return String(text)
    }

    /// The text without white space at either end and without a final colon.
    var trimmingColon: String {
        let text = trimmingSpace
        return text.hasSuffix(":") || text.hasSuffix("：") ? text.dropLast().trimmingSpace : text
    }
}
