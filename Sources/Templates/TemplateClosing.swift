import Diagnostics

/// Closing tags: what each one closes, and the node that comes of it.
extension TemplateParser {
    mutating func takeClose(_ tag: Tag) {
        if let late = lateNames.firstIndex(of: tag.content), open.last?.tag?.content != tag.content {
            lateNames.remove(at: late)
            _ = passOver(tag)
            return
        }
        guard let top = open.last, let opener = top.tag else {
            passOver(tag)
            report(.templateStrayClose, tag, "\(tag.quoted) closes nothing: no section or block is open here")
            return
        }
        guard opener.content != tag.content else { return close(tag) }
        report(
            .templateMismatch, tag,
            "\(tag.quoted) does not close \(opener.quoted) of \(place(of: opener)): tags close in the order they opened",
            suggestion: "write '{{/\(opener.content)}}'")
        if open.contains(where: { $0.tag?.content == tag.content }) {
            while let inner = open.last?.tag?.content, inner != tag.content {
                lateNames.append(inner)
                closeUnmatched()
            }
            close(tag)
        } else if nearMiss(of: tag.content, among: [opener.content]) != nil {
            close(tag)
        } else {
            passOver(tag)
        }
    }

    /// Reports what is still open at the end and gives the nodes of the template.
    mutating func finish() -> [Node] {
        addText(upTo: bytes.count)
        while open.count > 1, let tag = open.last?.tag {
            if !isNestedTooDeep, !unclosedTags.contains(where: { $0.isAfter(tag.position) }) {
                report(
                    .templateSectionUnclosed, tag,
                    "\(tag.quoted) is not closed: it ends with '{{/\(tag.content)}}'")
            }
            closeUnmatched()
        }
        return open[0].children
    }

    private func place(of tag: Tag) -> String {
        "\(source.path):\(tag.position.line):\(tag.position.column)"
    }

    private mutating func closeUnmatched() {
        guard let last = open.popLast() else { return }
        open[open.count - 1].children += last.children
    }

    private mutating func close(_ tag: Tag) {
        switch open[open.count - 1].kind {
        case .root: break
        case .section(let name): closeSection(tag, name: name)
        case .parent: closeParent(tag)
        case .block: closeBlock(tag)
        case .replacement: closeReplacement(tag)
        }
    }

    private mutating func closeSection(_ tag: Tag, name: Name?) {
        passOver(tag)
        guard let closed = open.popLast(), let opener = closed.tag, let name else { return }
        let section = Section(
            name: name, isInverted: opener.kind == .inverted, children: closed.children, position: opener.position)
        add(.section(section), at: opener.position)
    }

    private mutating func closeParent(_ tag: Tag) {
        addText(upTo: tag.bytes.lowerBound)
        textStart = tag.bytes.upperBound
        guard let closed = open.popLast(), let opener = closed.tag else { return }
        var indentation: [UInt8] = []
        if lineStart(before: opener) != nil, let end = lineEnd(after: tag) {
            indentation = closed.indentation
            dropTrailingBlanks(indentation.count)
            textStart = end
        }
        let parent = Parent(
            name: opener.content, indentation: indentation, overrides: closed.replacements, stray: closed.stray,
            position: opener.position)
        add(.parent(parent), at: opener.position)
    }

    private mutating func dropTrailingBlanks(_ count: Int) {
        let top = open.count - 1
        guard count > 0, case .text(var text) = open[top].children.last else { return }
        text.bytes.removeLast(min(count, text.bytes.count))
        open[top].children[open[top].children.count - 1] = .text(text)
    }

    private mutating func closeBlock(_ tag: Tag) {
        passOver(tag)
        guard let closed = open.popLast(), let opener = closed.tag else { return }
        let own = closed.startsLine ? Indentation.common(of: closed.children) : nil
        let block = Block(
            name: opener.content, indentation: own ?? closed.indentation, children: closed.children,
            position: opener.position)
        add(.block(block), at: opener.position)
    }

    private mutating func closeReplacement(_ tag: Tag) {
        addText(upTo: lineStart(before: tag) ?? tag.bytes.lowerBound)
        textStart = tag.bytes.upperBound
        guard let closed = open.popLast(), let opener = closed.tag else { return }
        var children = closed.children
        if closed.startsLine, let common = Indentation.common(of: children), !common.isEmpty {
            children = Indentation.removed(common.count, from: children)
        }
        let block = Block(name: opener.content, indentation: [], children: children, position: opener.position)
        let top = open.count - 1
        if let first = open[top].replacements.first(where: { $0.name == block.name }) {
            report(
                .templateBlockTwice, opener,
                "\(opener.quoted) is replaced twice: it stands at \(first.position.line):\(first.position.column) too")
        }
        open[top].replacements.append(block)
    }
}
