import Markdown

/// The text of a run of inlines as bytes, with what must not be matched marked out.
///
/// Code, links, images, HTML and footnote marks keep their length but are opaque, unless what is called like a tool is
/// asked to be read as its name. A name may not reach over the border of an emphasis, so every border is a
/// barrier.
package struct FlatText {
    /// The plain text; soft and hard breaks are line feeds.
    private(set) var bytes: [UInt8] = []
    private(set) var opaque: [Range<Int>] = []
    private(set) var barriers: [Int] = []
    /// Where the links and pieces of code begin that are read as names: no link can be made of them.
    private(set) var quotations: Set<Int> = []
    private var opaqueCode: Set<Int> = []
    /// The bold words at the head, when they stand before a colon or are all there is.
    private(set) var label: Label?

    struct Label: Equatable {
        var range: Range<Int>
        /// The colon stands inside the bold words: they name a group.
        var holdsColon: Bool
        /// Nothing follows the label.
        var isAll: Bool
    }

    init(_ inlines: [Inline]) {
        for inline in inlines { append(inline) }
        label = findLabel(inlines)
    }

    package init(_ text: String) { self.init([.text(text)]) }

    /// The bytes with opaque ones blotted out.
    var visible: [UInt8] {
        guard !opaque.isEmpty else { return bytes }
        var result = bytes
        for range in opaque {
            for index in range { result[index] = 0x01 }
        }
        return result
    }

    /// Reads what stands in links, `[Docker](…)`, and in code where it is asked for, when all of it is a name.
    mutating func quote(readsCode: Bool, where isName: ([UInt8]) -> Bool) {
        let names = opaque.filter { range in
            (readsCode || !opaqueCode.contains(range.lowerBound)) && isName(Array(bytes[range]))
        }
        guard !names.isEmpty else { return }
        quotations = Set(names.map(\.lowerBound))
        opaque.removeAll { quotations.contains($0.lowerBound) }
        barriers = (barriers + names.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    }

    func crossesBarrier(_ range: Range<Int>) -> Bool {
        var low = 0
        var high = barriers.count
        while low < high {
            let middle = (low + high) / 2
            if barriers[middle] > range.lowerBound { high = middle } else { low = middle + 1 }
        }
        return low < barriers.count && barriers[low] < range.upperBound
    }

    private mutating func append(_ inline: Inline) {
        switch inline {
        case .text(let text): bytes += text.utf8
        case .softBreak, .lineBreak: bytes.append(0x0A)
        case .emphasis(let children), .strong(let children), .strikethrough(let children):
            barriers.append(bytes.count)
            for child in children { append(child) }
            barriers.append(bytes.count)
        case .code, .html, .link, .image, .footnoteReference, .mention:
            let start = bytes.count
            bytes += inline.opaqueText.utf8
            opaque.append(start..<bytes.count)
            if case .code = inline { opaqueCode.insert(start) }
        }
    }

    private func findLabel(_ inlines: [Inline]) -> Label? {
        guard case .strong(let children)? = inlines.first else { return nil }
        let end = FlatText.length(of: children)
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A }
        let inside = bytes[..<end].reversed().drop(while: isBlank)
        let rest = bytes[end...].drop(while: isBlank)
        let holdsColon = inside.first == UInt8(ascii: ":")
        let colonFollows = rest.first == UInt8(ascii: ":")
        let isAll = rest.allSatisfy { isBlank($0) || $0 == UInt8(ascii: ":") }
        guard holdsColon || colonFollows || isAll else { return nil }
        return Label(range: 0..<end, holdsColon: holdsColon, isAll: isAll)
    }

    static func length(of inlines: [Inline]) -> Int {
        inlines.reduce(0) { $0 + length(of: $1) }
    }

    static func length(of inline: Inline) -> Int {
        switch inline {
        case .text(let text): text.utf8.count
        case .softBreak, .lineBreak: 1
        case .emphasis(let children), .strong(let children), .strikethrough(let children): length(of: children)
        case .code, .html, .link, .image, .footnoteReference, .mention: inline.opaqueText.utf8.count
        }
    }
}

extension Inline {
    /// What stands for an inline that is never matched; a mark without text still parts the words round it.
    fileprivate var opaqueText: String {
        let text = plainText
        return text.isEmpty ? " " : text
    }
}
