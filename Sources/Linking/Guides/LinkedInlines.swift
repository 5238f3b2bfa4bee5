import Markdown

/// A name that becomes a link: its bytes in the plain text and the entity it leads to.
struct NamedRange {
    let range: Range<Int>
    let id: EntityID
}

extension [Inline] {
    /// The same inlines with the given ranges of their plain text turned into mentions.
    ///
    /// The ranges are ascending, do not overlap and lie within text and line breaks of one nesting level each.
    func linking(_ names: [NamedRange]) -> [Inline] {
        guard !names.isEmpty else { return self }
        var offset = 0
        return linking(names[...], offset: &offset)
    }

    private func linking(_ names: ArraySlice<NamedRange>, offset: inout Int) -> [Inline] {
        var result: [Inline] = []
        var run: [UInt8] = []
        var runStart = offset
        for inline in self {
            switch inline {
            case .text(let text):
                run += text.utf8
                offset += text.utf8.count
                continue
            case .softBreak where names.contains(where: { $0.range.contains(offset) }):
                run.append(0x0A)
                offset += 1
                continue
            default: break
            }
            result += split(run, at: runStart, names)
            run = []
            switch inline {
            case .emphasis(let children): result.append(.emphasis(children.linking(names, offset: &offset)))
            case .strong(let children): result.append(.strong(children.linking(names, offset: &offset)))
            case .strikethrough(let children): result.append(.strikethrough(children.linking(names, offset: &offset)))
            default:
                offset += FlatText.length(of: inline)
                result.append(inline)
            }
            runStart = offset
        }
        return result + split(run, at: runStart, names)
    }

    /// The text `run`, which begins at `start` of the whole, cut at the names.
    private func split(_ run: [UInt8], at start: Int, _ names: ArraySlice<NamedRange>) -> [Inline] {
        guard !run.isEmpty else { return [] }
        var result: [Inline] = []
        var position = 0
        for name in names where name.range.lowerBound >= start && name.range.upperBound <= start + run.count {
            let range = name.range.lowerBound - start..<name.range.upperBound - start
            if position < range.lowerBound { result.append(.text(text(run[position..<range.lowerBound]))) }
            result.append(.mention(id: name.id.description, text: text(run[range])))
            position = range.upperBound
        }
        if position < run.count { result.append(.text(text(run[position...]))) }
        return result
    }

    private func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
