import Diagnostics
import Markdown
import Roles

/// A slug that a guide states although another guide's page has it already.
enum SlugChecks {
    static func findings(in guides: [Guide]) -> [Diagnostic] {
        var owners: [String: (guide: Guide, title: String)] = [:]
        return guides.compactMap { guide in
            guard let slug = guide.slug else { return nil }
            let title = guide.roles.first { $0.slug != nil }.map { RoleMerging.key($0.title) } ?? ""
            let place = (title.isEmpty ? "page " : "role ") + slug
            guard let owner = owners[place] else {
                owners[place] = (guide, title)
                return nil
            }
            if !title.isEmpty, owner.title == title { return nil }
            return Diagnostic(
                .slugTaken, at: guide.source.location(line: guide.slugLine ?? 1),
                "the slug '\(slug)' belongs to '\(owner.guide.path)' already",
                suggestion: "state another slug, or leave it out to have one made from the title")
        }
    }
}
