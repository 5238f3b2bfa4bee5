import Linking
import Markdown
import Roles

/// A role's page as Markdown, for programs that read text: the facts, then the guides in full.
enum MarkdownTwin {
    static func text(ofRole index: Int, in edition: Edition) -> [UInt8] {
        let role = edition.library.roles[index]
        let path = SitePath.twin(role.slug)
        var lines = ["# \(MarkdownText.escaped(role.title))", ""]
        if let summary = role.summary { lines += ["> \(MarkdownText.escaped(summary))", ""] }
        lines += facts(about: index, on: path, in: edition)
        lines += names("Skills", role.skillIDs, ofRole: index, in: edition)
        lines += names("Tools", role.toolIDs, ofRole: index, in: edition)
        for table in PayTable.tables(of: role) { lines += pay(table) }
        for part in role.parts {
            let guide = edition.library.guides[part.guide]
            let writer = MarkdownText { edition.markdownAddress(of: $0, inGuide: part.guide, on: path) }
            if role.lowering > 0 {
                lines += ["## \(MarkdownText.escaped(guide.documentTitle))", ""]
            } else if !part.role.lead.isEmpty {
                lines += ["## About the role", ""]
            }
            lines += writer.lines(of: part.role.lead)
            for section in part.role.sections.flattened {
                let level = min(6, section.level + role.lowering)
                let title = MarkdownText.escaped(section.shownTitle)
                lines += ["\(String(repeating: "#", count: level)) \(title)", ""] + writer.lines(of: section.blocks)
            }
        }
        while lines.last == "" { lines.removeLast() }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    private static func facts(about index: Int, on path: String, in edition: Edition) -> [String] {
        let page = RelativeLink(from: path, to: edition.addresses.role(index)).href
        let facts = RoleFacts.facts(about: index, in: edition).filter { !$0.isList }.map { fact in
            let values = fact.values.map { $0.text + ($0.note.map { " (\($0))" } ?? "") }
            return "- \(fact.term): \(MarkdownText.escaped(values.joined(separator: "; ")))"
        }
        return facts + ["- Page: [\(page)](\(page))", ""]
    }

    /// What the guides list as needed is bold.
    private static func names(
        _ title: String, _ ids: [EntityID], ofRole index: Int, in edition: Edition
    ) -> [String] {
        guard !ids.isEmpty else { return [] }
        let names = ids.map { id -> String in
            let name = MarkdownText.escaped(edition.name(of: id))
            return edition.overview.names(ofRole: index).strength(of: id) == .declared ? "**\(name)**" : name
        }
        return ["## \(title)", "", names.joined(separator: ", "), ""]
    }

    private static func pay(_ table: PayTable) -> [String] {
        let rows = table.entries.map { entry in
            let band = entry.band
            let years = band.years.map(TimePhrase.years) ?? "not stated"
            return "| \(MarkdownText.escaped(entry.shownLabel)) | \(years) | \(PayPhrase.range(band.pay)) |"
        }
        let caption = MarkdownText.escaped(table.basis.words.capitalizedFirst)
        return ["## Pay", "", "\(caption):", "", "| Level | Experience | Pay |", "| --- | --- | --- |"] + rows + [""]
    }
}

extension Edition {
    /// Where a link of a guide leads from the Markdown text at `path`; nil for what stays plain text.
    fileprivate func markdownAddress(of written: String, inGuide guide: Int, on path: String) -> String? {
        guard let address = SafeURL(written) else { return nil }
        return switch links.outcome(of: address, inGuide: guide) {
        case .external(let address): address
        case .place(let place): href(from: path, to: place)
        case .file(let file): RelativeLink(from: path, to: file).href
        case .unknown: nil
        }
    }
}
