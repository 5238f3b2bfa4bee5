package import Diagnostics
package import Roles

/// Joins guides into a library: merges roles, turns names of the vocabulary into mentions, and relates what is named.
///
/// The answer depends on nothing but the arguments, their order included. Reported are names in lists of tools that the
/// vocabulary of the matcher does not know.
package func link(guides: [Guide], matcher: Matcher) -> Diagnosed<Library> {
    let linking = GuideLinking(guides, matcher: matcher)
    return linking.library(of: guides.indices.map { linking.linked($0) })
}

/// The same with a matcher that is made for this once.
package func link(guides: [Guide], vocabulary: Vocabulary) -> Diagnosed<Library> {
    link(guides: guides, matcher: Matcher(vocabulary))
}

/// The linking of several guides in two steps: each by itself, in any order and at the same time, then all together.
package struct GuideLinking: Sendable {
    private let guides: [Guide]
    private let matcher: Matcher
    private let merging: RoleMerging
    private let homes: [[Int]]

    package init(_ guides: [Guide], matcher: Matcher) {
        self.guides = guides
        self.matcher = matcher
        merging = RoleMerging(guides)
        homes = merging.homes(guides)
    }

    /// What one guide names, its texts with links: it depends on the guide, on the matcher and on its place among others.
    package struct LinkedGuide: Sendable {
        fileprivate let index: Int
        fileprivate let homes: [Int]
        fileprivate var roles: [Role] = []
        fileprivate var page: LibraryPage?
        fileprivate var mentions: [Mention] = []
        fileprivate var entityPositions: [Int] = []
        fileprivate var candidates: [Candidate] = []
        fileprivate var diagnostics: [Diagnostic] = []
    }

    /// Links the guide at a place among the guides. `kept` is what the same guide and the same matcher gave before: it is
    /// given again when the place is the same.
    package func linked(_ index: Int, orAs kept: LinkedGuide? = nil) -> LinkedGuide {
        if let kept, kept.index == index, kept.homes == homes[index] { return kept }
        let guide = guides[index]
        var linker = GuideLinker(reader: NameReader(matcher: matcher), guide: guide, index: index)
        var linked = LinkedGuide(index: index, homes: homes[index])
        linked.roles = zip(guide.roles, homes[index]).map { linker.link($0, at: $1) }
        if guide.hasOwnText {
            let lead = linker.linkLead(guide.lead)
            linked.page = LibraryPage(guide: index, lead: lead, sections: linker.linkSections(guide.sections))
        }
        linked.mentions = linker.mentions
        linked.entityPositions = linker.entityPositions
        linked.candidates = linker.candidates
        linked.diagnostics = linker.diagnostics
        return linked
    }

    /// The library of all guides, each of them linked, in their order. `last` is the library before a change: where the
    /// roles name what they named, they are related as they were.
    package func library(of linked: [LinkedGuide], after last: Library? = nil) -> Diagnosed<Library> {
        let vocabulary = matcher.vocabulary
        let mentions = linked.flatMap(\.mentions)
        let relations = Relations(
            mentions: mentions, entityPositions: linked.flatMap(\.entityPositions), roleCount: merging.roles.count,
            vocabulary: vocabulary, kinship: last?.kinship)
        let roles = merging.roles.enumerated().map { position, merged in
            LibraryRole(
                slug: merged.slug, title: merged.title,
                parts: merged.accounts.map { .init(guide: $0.guide, role: linked[$0.guide].roles[$0.role]) },
                toolIDs: relations.named(.tool, in: position), skillIDs: relations.named(.skill, in: position),
                related: relations.related(to: position),
                references: merged.accounts.flatMap { account in
                    guides[account.guide].roles[account.role].relatedRoles.map { reference in
                        .init(
                            title: reference.title, note: reference.note, role: merging.position(of: reference.title))
                    }
                })
        }
        let library = Library(
            guides: guides, vocabulary: vocabulary, matcher: matcher, roles: roles, pages: linked.compactMap(\.page),
            mentions: mentions, candidates: linked.flatMap(\.candidates),
            entities: relations.entities(titles: merging.roles.map(\.title)), kinship: relations.kinship)
        return Diagnosed(library, linked.flatMap(\.diagnostics))
    }
}
