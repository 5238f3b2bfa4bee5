import Linking
import Markdown
import Roles
import Templates

/// The page of a role: what is known at a glance, then its guides in full, then where to go from here.
enum RolePage {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .optional(.text), "language": TextLanguage.shape,
        "facts": .list(Fact.shape), "contents": Contents.shape,
        "pay": RolePay.shape, "levels": RoleLevels.shape, "path": RolePath.shape, "names": RoleNameLists.shape,
        "guides": .list(
            .record(["heading": .optional(.text), "anchor": .text, "text": .html, "language": TextLanguage.shape])),
        "resources": RoleResources.shape, "related": RelatedRoles.shape, "jobTitles": JobTitles.shape,
        "sources": .list(GuideCredit.shape), "pager": RolePager.shape,
    ]

    static func value(ofRole index: Int, in edition: Edition) -> Value {
        let role = edition.library.roles[index]
        var frame = Frame(
            path: edition.addresses.role(index), title: role.title, description: description(of: role), area: .roles)
        frame.data = StructuredData.value(ofRole: index, in: edition)
        frame.twin = SitePath.twin(role.slug)
        frame.source = role.guideIndexes.first.map { edition.library.guides[$0].path }
        var parts: Record = [
            "title": .text(role.title), "summary": .optional(role.summary?.cut(toWords: 60)),
            "facts": .list(RoleFacts.facts(about: index, in: edition).map(\.value)),
        ]
        parts["language"] = TextLanguage.value(edition.language(ofRole: index))
        parts["pay"] = RolePay.value(of: role, in: edition)
        parts["levels"] = RoleLevels.value(of: role)
        parts["path"] = RolePath.value(ofRole: index, in: edition)
        parts["names"] = RoleNameLists.value(ofRole: index, in: edition)
        parts["resources"] = RoleResources.value(of: role)
        parts["related"] = RelatedRoles.value(ofRole: index, in: edition)
        parts["jobTitles"] = JobTitles.value(ofRole: index, in: edition)
        parts["pager"] = RolePager.value(ofRole: index, in: edition)
        parts["guides"] = .list(guides(of: role, on: frame.path, in: edition))
        parts["sources"] = .list(
            role.parts.map { GuideCredit.value(of: $0.guide, for: $0.role, in: edition) })
        parts["contents"] = contents(of: role, parts: parts, in: edition).value
        return frame.values(in: edition, parts)
    }

    private static func description(of role: LibraryRole) -> String {
        "\(role.title): \(role.summary ?? "what the role does, what it pays, and the skills and tools it asks for.")"
    }

    private static func guides(of role: LibraryRole, on path: String, in edition: Edition) -> [Value] {
        role.parts.enumerated().map { position, part in
            var text = GuideText(of: part.guide, on: path, in: edition, lowering: role.lowering)
            text.write(lead: part.role.lead, sections: part.role.sections)
            return .record([
                "heading": .optional(heading(of: part, in: role, edition)),
                "anchor": .text(Anchors.guide(position)), "text": .html(text.html),
                "language": TextLanguage.value(edition.overview.language(ofGuide: part.guide)),
            ])
        }
    }

    /// What stands over the text of a guide: its title when there are several, and over the words before the first
    /// section of a single guide that this is about the role.
    private static func heading(of part: LibraryRole.Part, in role: LibraryRole, _ edition: Edition) -> String? {
        guard role.lowering > 0 else { return part.role.lead.isEmpty ? nil : "About the role" }
        let guide = edition.library.guides[part.guide]
        let isShared = role.parts.contains {
            $0.guide != part.guide && edition.library.guides[$0.guide].documentTitle == guide.documentTitle
        }
        return isShared ? "\(guide.documentTitle) (\(guide.fileName))" : guide.documentTitle
    }

    /// The headings in the order in which the template shows its parts.
    private static func contents(of role: LibraryRole, parts: Record, in edition: Edition) -> Contents {
        var contents = Contents()
        func add(_ name: String, _ label: String, _ anchor: String) {
            if case .some(.record) = parts[name] { contents.add(label, anchor: anchor) }
        }
        contents.add("At a glance", anchor: "glance")
        add("pay", "Pay", "pay")
        add("levels", "Career levels", "levels")
        add("path", "Learning path", "path")
        for plan in RolePath.plans(of: role, in: edition) {
            if let title = plan.title { contents.add(title, anchor: plan.anchor, level: 3) }
        }
        for (position, part) in role.parts.enumerated() {
            if let heading = heading(of: part, in: role, edition) {
                contents.add(heading, anchor: Anchors.guide(position))
            }
            contents.add(part.role.sections, ofGuide: part.guide, in: edition, lowering: role.lowering)
        }
        add("names", "Skills and tools", "skills-and-tools")
        for list in RoleNameLists.lists(of: role, in: edition) {
            contents.add(list.title, anchor: list.anchor, level: 3)
        }
        add("resources", "To learn from", "resources-by-kind")
        add("related", "Related roles", "related")
        add("jobTitles", "Related job titles", "job-titles")
        contents.add("Where this page comes from", anchor: "sources")
        return contents
    }
}

extension Edition {
    /// The language of the guide that a role's title and summary are taken from, when it is not the site's.
    func language(ofRole role: Int) -> String? {
        library.roles[role].guideIndexes.first.flatMap { overview.language(ofGuide: $0) }
    }
}

extension LibraryRole {
    /// Several guides stand under headings of their own, which puts their sections a level lower.
    var lowering: Int { parts.count > 1 ? 1 : 0 }

    /// The guides that describe the role, each once, in their order.
    var guideIndexes: [Int] {
        var seen: Set<Int> = []
        return parts.map(\.guide).filter { seen.insert($0).inserted }
    }
}
