import Roles

/// Which roles of which guides are accounts of the same role: those whose titles agree but for capitals and spaces.
struct RoleMerging {
    struct Account {
        let guide: Int
        let role: Int
    }

    struct Merged {
        let slug: String
        let title: String
        let accounts: [Account]
    }

    /// Sorted by slug.
    let roles: [Merged]
    private let positions: [String: Int]

    init(_ guides: [Guide]) {
        var groups: [String: (title: String, accounts: [Account])] = [:]
        var keys: [String] = []
        for (guide, value) in guides.enumerated() {
            for (role, account) in value.roles.enumerated() {
                let key = Self.key(account.title)
                if groups[key] == nil { keys.append(key) }
                groups[key, default: (account.title, [])].accounts.append(Account(guide: guide, role: role))
            }
        }
        let ordered = keys.sorted().compactMap { key in groups[key].map { (key, $0) } }
        let stated = ordered.map { _, group in
            group.accounts.lazy.compactMap { guides[$0.guide].roles[$0.role].slug }.first
        }
        let slugs = Slug.makeDistinct(from: ordered.map(\.1.title), stated: stated)
        let merged = zip(ordered, slugs).map { group, slug in
            (key: group.0, value: Merged(slug: slug, title: group.1.title, accounts: group.1.accounts))
        }.sorted { $0.value.slug < $1.value.slug }
        roles = merged.map(\.value)
        positions = Dictionary(
            merged.enumerated().map { ($0.element.key, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The position of the role with this title, singular or plural, if a guide describes it.
    func position(of title: String) -> Int? {
        let key = Self.key(title)
        return positions[key] ?? (key.hasSuffix("s") ? positions[String(key.dropLast())] : nil)
    }

    /// For every guide the positions of its roles.
    func homes(_ guides: [Guide]) -> [[Int]] {
        var homes = guides.map { Array(repeating: 0, count: $0.roles.count) }
        for (position, role) in roles.enumerated() {
            for account in role.accounts { homes[account.guide][account.role] = position }
        }
        return homes
    }

    static func key(_ title: String) -> String {
        String(decoding: fold(title).filter { $0 != 0x20 }, as: UTF8.self)
    }
}
