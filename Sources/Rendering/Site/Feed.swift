import Linking
import Markdown
import Roles

/// The pages of which it is known when they were last changed, as an Atom feed, the newest first.
///
/// A feed needs addresses that stay, so that a site without its own address has none; nor has one without a day.
struct Feed {
    /// So many pages a feed holds.
    private static let limit = 50

    private struct Entry {
        let title: String
        let summary: String?
        let address: String
        let updated: CalendarDate
    }

    private let settings: SiteSettings
    private let address: String
    private let entries: [Entry]

    init?(of edition: Edition) {
        guard let address = edition.settings.address(of: SitePath.feed) else { return nil }
        self.address = address
        settings = edition.settings
        let roles = edition.library.roles.indices.compactMap { index -> Entry? in
            let role = edition.library.roles[index]
            let path = edition.addresses.role(index)
            guard let day = edition.days[path], let address = edition.settings.address(of: path) else { return nil }
            return Entry(title: role.title, summary: role.summary, address: address, updated: day)
        }
        let pages = edition.library.pages.indices.compactMap { index -> Entry? in
            let guide = edition.library.guides[edition.library.pages[index].guide]
            let path = edition.addresses.page(index)
            guard let day = edition.days[path], let address = edition.settings.address(of: path) else { return nil }
            return Entry(title: guide.documentTitle, summary: guide.tagline, address: address, updated: day)
        }
        let sorted = (roles + pages).sorted { ($1.updated, $0.address) < ($0.updated, $1.address) }
        guard !sorted.isEmpty else { return nil }
        entries = Array(sorted.prefix(Self.limit))
    }

    var file: File {
        var xml = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n".utf8
        let home = settings.address(of: "") ?? ""
        xml.append("title", settings.title)
        xml.append("id", home)
        xml.append(link: address, relation: "self")
        xml.append(link: home, relation: "alternate")
        if let newest = entries.first { xml.append("updated", newest.updated.asMoment) }
        xml += "<author>\n".utf8
        xml.append("name", settings.author ?? settings.title)
        xml += "</author>\n".utf8
        for entry in entries {
            xml += "<entry>\n".utf8
            xml.append("title", entry.title)
            xml.append("id", entry.address)
            xml.append(link: entry.address, relation: "alternate")
            xml.append("updated", entry.updated.asMoment)
            if let summary = entry.summary { xml.append("summary", summary) }
            xml += "</entry>\n".utf8
        }
        xml += "</feed>\n".utf8
        return File(path: SitePath.feed, bytes: xml)
    }
}

extension Edition {
    /// The day on which each page was last changed, by path: that of its newest guide, where all of them have one.
    static func days(
        _ guideDays: [CalendarDate?], of library: Library, at addresses: Addresses
    ) -> [String: CalendarDate] {
        var days: [String: CalendarDate] = [:]
        for (index, role) in library.roles.enumerated() {
            let known = role.guideIndexes.compactMap { guideDays[$0] }
            guard known.count == role.guideIndexes.count, let day = known.max() else { continue }
            days[addresses.role(index)] = day
            days[addresses.learningPath(index)] = day
        }
        for (index, page) in library.pages.enumerated() {
            if let day = guideDays[page.guide] { days[addresses.page(index)] = day }
        }
        return days
    }
}

extension CalendarDate {
    /// The beginning of the day, as feeds state moments.
    fileprivate var asMoment: String { "\(self)T00:00:00Z" }
}

extension [UInt8] {
    fileprivate mutating func append(_ element: String, _ text: String) {
        self += "<\(element)>".utf8
        append(escaping: text)
        self += "</\(element)>\n".utf8
    }

    fileprivate mutating func append(link address: String, relation: String) {
        self += "<link rel=\"\(relation)\" href=\"".utf8
        append(escaping: address)
        self += "\"/>\n".utf8
    }
}
