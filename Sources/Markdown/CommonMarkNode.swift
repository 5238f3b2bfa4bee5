import CMarkGFM

/// The reading side of cmark-gfm's nodes, which Swift sees as opaque pointers.
extension OpaquePointer {
    var type: cmark_node_type { cmark_node_get_type(self) }
    var startLine: Int { Int(cmark_node_get_start_line(self)) }
    var endLine: Int { Int(cmark_node_get_end_line(self)) }
    var startColumn: Int { Int(cmark_node_get_start_column(self)) }
    var endColumn: Int { Int(cmark_node_get_end_column(self)) }
    var next: OpaquePointer? { cmark_node_next(self) }
    var parent: OpaquePointer? { cmark_node_parent(self) }
    var lastChild: OpaquePointer? { cmark_node_last_child(self) }
    var firstChild: OpaquePointer? { cmark_node_first_child(self) }
    var children: CommonMarkChildren { CommonMarkChildren(next: firstChild) }

    var literal: String { text(cmark_node_get_literal(self)) }
    var destination: String { text(cmark_node_get_url(self)) }
    var title: String { text(cmark_node_get_title(self)) }
    var fenceInfo: String { text(cmark_node_get_fence_info(self)) }

    var isFenced: Bool {
        var length: CInt = 0
        var offset: CInt = 0
        var character: CChar = 0
        return cmark_node_get_fenced(self, &length, &offset, &character) != 0
    }

    /// Only the task list extension claims items, so an item with an extension is a task.
    var isTask: Bool { cmark_node_get_syntax_extension(self) != nil }

    private func text(_ bytes: UnsafePointer<CChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}

struct CommonMarkChildren: Sequence, IteratorProtocol {
    private var node: OpaquePointer?

    init(next: OpaquePointer?) { node = next }

    mutating func next() -> OpaquePointer? {
        defer { node = node?.next }
        return node
    }
}
