/// A key of the configuration that is a single text about the site, and that the environment may state too.
package enum SiteKey: String, CaseIterable, Sendable {
    case title, description, language, baseURL, author, repository

    /// The variable of the environment that stands for the key.
    package var variable: String {
        switch self {
        case .baseURL: "ROLEBOOK_BASE_URL"
        case .title, .description, .language, .author, .repository: "ROLEBOOK_" + rawValue.uppercased()
        }
    }
}

/// A setting of the site that does not come from its configuration, and takes the place of what stands there.
package struct SettingOverride: Sendable {
    let key: SiteKey
    package let value: String
    /// What gave the value, such as `--base-url`.
    let source: String

    package init(_ key: SiteKey, to value: String, from source: String) {
        self.key = key
        self.value = value
        self.source = source
    }
}

/// The file that says what a site is about.
package enum ConfigurationFile: Hashable, Sendable {
    case none
    /// A file that need not be there.
    case ifPresent(String)
    case named(String)
}
