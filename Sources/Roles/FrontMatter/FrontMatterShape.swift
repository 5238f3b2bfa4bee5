import Diagnostics
import Markdown

extension FrontMatterKey.Shape {
    /// What the value must be, for a message: `is ...`.
    var rule: String {
        switch self {
        case .text: "is a text"
        case .names: "is a list of names"
        case .groups: "is a list of names, or lists of names under labels"
        case .pay: "is an amount, or an amount for each level"
        case .lengths: "is a length for each kind of learner"
        case .flag: "is true or false"
        case .day: "is a day such as 2026-05-12"
        case .slug: "has only lower-case letters, digits and single hyphens between them, at most 80 in all"
        case .pages: "is a list of former pages of the site, such as roles/old-name.html"
        case .kind: "is 'role' or 'page'"
        }
    }

    /// A key with nothing behind it states nothing and is no fault.
    func allows(_ node: YAMLNode) -> Bool {
        if node.string == "" { return true }
        return switch self {
        case .text: node.string != nil
        case .names: node.strings != nil
        case .groups: node.strings != nil || node.entries?.allSatisfy { $0.value.strings != nil } == true
        case .pay: node.string != nil || node.entries?.allSatisfy { $0.value.string != nil } == true
        case .lengths: node.string != nil || node.entries?.allSatisfy { $0.value.string != nil } == true
        case .flag: node.bool != nil
        case .day: node.string.flatMap(CalendarDate.init) != nil
        case .slug: node.string.map(isSlug) == true
        case .pages: node.strings?.allSatisfy(isPage) == true
        case .kind: node.string.map(["role", "page"].contains) == true
        }
    }

    /// A relative way of plain names to a file that ends in `.html`; none that leads out of the site.
    private func isPage(_ text: String) -> Bool {
        guard text.hasSuffix(".html"), text.utf8.count <= 200 else { return false }
        return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { name in
            name.first.map { $0.isASCIIAlphanumeric } ?? false
                && name.allSatisfy { $0.isASCIIAlphanumeric || "-_.".utf8.contains($0) }
        }
    }

    private func isSlug(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCIIDigit || $0.isASCIILower }
        }
        return isPlain && text.utf8.count <= 80
    }
}
