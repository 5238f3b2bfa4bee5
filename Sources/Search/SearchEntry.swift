/// One thing that a reader can look for: a page of the site, or a part of one.
///
/// Its texts are plain; how well a word of a query fits depends on which of them holds it.
package struct SearchEntry: Hashable, Sendable {
    package var kind: SearchKind
    /// What a result is called.
    package var title: String
    /// The page's path from the site's root, with `#` and an anchor for a part of it.
    package var path: String
    /// Other names of the same thing.
    package var aliases: [String] = []
    package var headings: [String] = []
    /// The skills and tools that belong to it.
    package var names: [String] = []
    /// What a result says below its title; searched like the text.
    package var summary = ""
    package var text = ""
    /// Of results that fit a query alike, the heavier comes first.
    package var weight = 0
    package var facets: [SearchFacet] = []

    package init(_ kind: SearchKind, title: String, path: String) {
        self.kind = kind
        self.title = title
        self.path = path
    }

    /// The entry stands for a part of a page, not for a whole one.
    package var isPart: Bool { path.utf8.contains(UInt8(ascii: "#")) }
}

/// What sort of thing an entry is; results are grouped by it. Of equal groups the first named here comes first.
package enum SearchKind: String, CaseIterable, Hashable, Sendable {
    case role, tool, skill, question, section, page

    /// Entries of this kind stand for parts of pages, of which there are many more than pages.
    var isOfParts: Bool { self == .question || self == .section }

    /// The heading of a group of results.
    package var label: String {
        switch self {
        case .role: "Roles"
        case .tool: "Tools"
        case .skill: "Skills"
        case .question: "Questions"
        case .section: "Sections"
        case .page: "Pages"
        }
    }
}

/// A short statement about an entry by which results can be chosen, such as `Level` being `Senior`.
package struct SearchFacet: Hashable, Sendable {
    package let name: String
    package let value: String
    /// Where the value stands among those of its facet: lowest first, then by bytes.
    package let order: Int

    package init(_ name: String, _ value: String, order: Int = 0) {
        self.name = name
        self.value = value
        self.order = order
    }
}

/// A page to go to when a search finds nothing.
package struct SearchLink: Hashable, Sendable {
    package let label: String
    package let path: String

    package init(_ label: String, path: String) {
        self.label = label
        self.path = path
    }
}
