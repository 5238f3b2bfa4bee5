import CMarkGFM
import Glibc

extension TreeConversion {
    /// The inlines within `parent`: neighbouring texts are one text, and bare addresses outside links are links.
    mutating func inlines(of parent: OpaquePointer, depth: Int, linksAddresses: Bool = true) -> [Inline] {
        var inlines: [Inline] = []
        var text: [UInt8] = []
        for node in parent.children {
            guard enter(node, depth: depth) else { return [] }
            if node.type == CMARK_NODE_TEXT {
                text.append(literalOf: node)
            } else {
                text.flush(into: &inlines, linksAddresses: linksAddresses)
                inlines.append(inline(node, depth: depth, linksAddresses: linksAddresses))
            }
        }
        text.flush(into: &inlines, linksAddresses: linksAddresses)
        return inlines
    }

    private mutating func inline(_ node: OpaquePointer, depth: Int, linksAddresses: Bool) -> Inline {
        switch node.type {
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(node.literal)
        case CMARK_NODE_HTML_INLINE: return .html(node.literal)
        case CMARK_NODE_FOOTNOTE_REFERENCE: return footnoteReference(node)
        default: break
        }
        let isLink = node.type == CMARK_NODE_LINK || node.type == CMARK_NODE_IMAGE
        let children = inlines(of: node, depth: depth + 1, linksAddresses: linksAddresses && !isLink)
        return switch node.type {
        case CMARK_NODE_STRONG: .strong(children)
        case CMARK_NODE_LINK: .link(destination: node.destination, title: node.title, children)
        case CMARK_NODE_IMAGE: .image(source: node.destination, title: node.title, children)
        case rb_node_strikethrough(): .strikethrough(children)
        default: .emphasis(children)
        }
    }

    private func footnoteReference(_ node: OpaquePointer) -> Inline {
        let number = node.footnoteNumber
        guard number >= 1, number <= footnoteLabels.count else { return .text("") }
        return .footnoteReference(footnoteLabels[number - 1])
    }
}

extension [UInt8] {
    fileprivate mutating func append(literalOf node: OpaquePointer) {
        guard let literal = cmark_node_get_literal(node) else { return }
        append(contentsOf: UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
    }

    fileprivate mutating func flush(into inlines: inout [Inline], linksAddresses: Bool) {
        guard !isEmpty else { return }
        if linksAddresses {
            inlines.append(contentsOf: linkingBareAddresses(in: self))
        } else {
            inlines.append(.text(String(decoding: self, as: UTF8.self)))
        }
        removeAll(keepingCapacity: true)
    }
}
