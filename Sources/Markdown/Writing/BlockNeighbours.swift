/// What has to stand between two blocks.
extension Block {
    var isList: Bool {
        if case .list = kind { true } else { false }
    }

    /// Whether the block is a list that would run together with the list before it.
    func isListLike(_ other: Block) -> Bool {
        guard case .list(let one) = kind, case .list(let another) = other.kind else { return false }
        return (one.start == nil) == (another.start == nil)
    }

    /// Whether no blank line is needed before the next block.
    func mayTouch(_ next: Block) -> Bool {
        switch kind {
        case .heading, .code, .thematicBreak: return true
        case .list: return next.isList
        case .paragraph:
            switch next.kind {
            case .list(let list): return list.mayInterrupt
            case .heading, .code, .blockQuote: return true
            default: return false
            }
        default: return false
        }
    }

    /// Whether the block is a line that is bold as a whole and the next one the list it names.
    func names(_ next: Block) -> Bool {
        guard case .paragraph(let inlines) = kind, inlines.count == 1, case .strong(let content) = inlines[0] else {
            return false
        }
        guard !content.contains(.softBreak), !content.contains(.lineBreak) else { return false }
        guard case .list(let list) = next.kind else { return false }
        return list.mayInterrupt
    }
}

extension List {
    /// Whether the list may stand right below a paragraph: others would be read as part of it.
    fileprivate var mayInterrupt: Bool {
        start ?? 1 == 1 && items.first?.blocks.isEmpty == false
    }
}
