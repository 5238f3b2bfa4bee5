import Rendering
import Templates

/// What templates may use, as `rolebook schema` shows it.
package enum TemplateFields {
    /// The pages that a site has, by the names of their templates.
    package static let pages = PageKind.allCases.map(\.rawValue)

    /// Every field of a page, or of all pages, one to a line with its kind.
    package static func text(of page: String?) -> String {
        let kinds = PageKind.allCases.filter { page == nil || $0.rawValue == page }
        return kinds.map { kind in
            ("\(kind.template).mustache:" + kind.shape.describe("").map { "\n  \($0)" }.joined()) + "\n"
        }.joined(separator: "\n")
    }
}
