import CMarkGFM
import Diagnostics
import Glibc

extension OpaquePointer {
    /// The number of a footnote reference, counted from 1 in the order of the definitions; 0 when it has none.
    ///
    /// This version of cmark-gfm has no getter for it. Its HTML of the reference alone ends in `>number</a></sup>`.
    var footnoteNumber: Int {
        guard let html = cmark_render_html(self, CMARK_OPT_DEFAULT, nil) else { return 0 }
        defer { free(html) }
        let bytes = UnsafeRawBufferPointer(start: html, count: strlen(html))
        let digits = bytes.dropLast("</a></sup>".utf8.count).reversed().prefix(while: \.isASCIIDigit).prefix(9)
            .reversed()
        return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }
}
