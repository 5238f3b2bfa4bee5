package import Diagnostics
package import Roles

/// Joins guides into a library: merges roles, turns names of the vocabulary into mentions, and relates what is named.
///
/// The answer depends on nothing but the arguments, their order included. Reported are names in lists of tools that the
/// vocabulary of the matcher does not know.
package func link(guides: [Guide], matcher: Matcher) -> Diagnosed<Library> {
    let vocabulary = matcher.vocabulary
    let merging = RoleMerging(guides)
    let reader = NameReader(matcher: matcher)
    var mentions: [Mention] = []
    var candidates: [Candidate] = []
    var diagnostics: [Diagnostic] = []
    var pages: [LibraryPage] = []
    var linkedRoles: [[Role]] = []
    let homes = merging.homes(guides)
    for (index, guide) in guides.enumerated() {
        var linker = GuideLinker(reader: reader, guide: guide, index: index)
        linkedRoles.append(zip(guide.roles, homes[index]).map { linker.link($0, at: $1) })
        if guide.hasOwnText {
            let lead = linker.linkLead(guide.lead)
            pages.append(LibraryPage(guide: index, lead: lead, sections: linker.linkSections(guide.sections)))
        }
        mentions += linker.mentions
        candidates += linker.candidates
        diagnostics += linker.diagnostics
    }
    let relations = Relations(mentions: mentions, roleCount: merging.roles.count, vocabulary: vocabulary)
    let roles = merging.roles.enumerated().map { position, merged in
        LibraryRole(
            slug: merged.slug, title: merged.title,
            parts: merged.accounts.map { .init(guide: $0.guide, role: linkedRoles[$0.guide][$0.role]) },
            toolIDs: relations.named(.tool, in: position), skillIDs: relations.named(.skill, in: position),
            related: relations.related(to: position),
            references: merged.accounts.flatMap { account in
                guides[account.guide].roles[account.role].relatedRoles.map { reference in
                    .init(title: reference.title, note: reference.note, role: merging.position(of: reference.title))
                }
            })
    }
    let library = Library(
        guides: guides, vocabulary: vocabulary, matcher: matcher, roles: roles, pages: pages, mentions: mentions,
        candidates: candidates,
        entities: relations.entities(vocabulary, titles: merging.roles.map(\.title)))
    return Diagnosed(library, diagnostics)
}

/// The same with a matcher that is made for this once.
package func link(guides: [Guide], vocabulary: Vocabulary) -> Diagnosed<Library> {
    link(guides: guides, matcher: Matcher(vocabulary))
}
