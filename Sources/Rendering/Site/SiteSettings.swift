/// What the owner of a site says about it, as `rolebook.yml` states it.
package struct SiteSettings: Hashable, Sendable {
    package var title: String
    /// What the site is for, in a sentence: it stands on the home page and in its description.
    package var description: String
    /// The BCP 47 tag of the language that the guides are written in.
    package var language: String
    /// The address the site is published at; canonical links are left out without it.
    package var baseURL: String?
    package var author: String?
    /// The address of the repository that the guides are kept in.
    package var repository: String?
    /// What the navigation leads to beside the parts of the site; nil for every ordinary page.
    package var navigation: [NavigationEntry]?

    package init(
        title: String = "Career guide",
        description: String = "Career roles explained: what people do, what it pays, and how to get there.",
        language: String = "en", baseURL: String? = nil, author: String? = nil, repository: String? = nil
    ) {
        self.title = title
        self.description = description
        self.language = language
        self.baseURL = baseURL
        self.author = author
        self.repository = repository
    }
}

extension SiteSettings {
    /// The path that the site stands at on its server, with a slash at both ends; nil without an address.
    package var root: String? {
        guard let baseURL, let scheme = baseURL.firstRange(of: "://") else { return nil }
        let path = baseURL[scheme.upperBound...].drop { $0 != "/" }
        return path.hasSuffix("/") ? String(path) : path + "/"
    }

    /// Where a guide can be changed in the repository; nil without one, and for a guide that lies elsewhere.
    func editAddress(of guide: String) -> String? {
        guard let repository, !guide.hasPrefix("/"), !guide.hasPrefix("..") else { return nil }
        let base = repository.hasSuffix("/") ? String(repository.dropLast()) : repository
        let way = base.contains("//gitlab.") ? "/-/edit/HEAD/" : "/edit/HEAD/"
        return base + way + (guide.hasPrefix("./") ? String(guide.dropFirst(2)) : guide).percentEncoded
    }
}
