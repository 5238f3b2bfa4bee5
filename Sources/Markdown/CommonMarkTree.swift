import CMarkGFM
import Synchronization

/// A parse tree of cmark-gfm, freed together with this value.
///
/// `cmark_parser_finish` adds the characters of strikethrough to tables that the whole process shares and takes them out
/// again, so two threads inside it silently spoil each other's trees: one lock stands round that call and only there.
/// `autolink` is left out because it reads out of bounds on some inputs; `BareURL` does its work.
struct CommonMarkTree: ~Copyable {
    let root: OpaquePointer
    let parser: OpaquePointer

    init?(parsing text: ArraySlice<UInt8>) {
        _ = registered
        guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES) else { return nil }
        for name in ["table", "strikethrough", "tagfilter", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        text.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        let open = Handle(pointer: parser)
        guard let root = finishLock.withLock({ _ in cmark_parser_finish(open.pointer).map(Handle.init) }) else {
            cmark_parser_free(parser)
            return nil
        }
        self.root = root.pointer
        self.parser = parser
    }

    deinit {
        cmark_node_free(root)
        cmark_parser_free(parser)
    }
}

private let registered: Void = cmark_gfm_core_extensions_ensure_registered()
private let finishLock = Mutex<Void>(())

/// Carries a C pointer through the lock: one thread owns the parser and its tree from beginning to end.
private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
}
