import Linking
import Roles

/// What is known about a role at a glance; what no guide states is left out, except pay.
enum RoleFacts {
    static func facts(about index: Int, in edition: Edition) -> [Fact] {
        let role = edition.library.roles[index]
        return [
            Fact("Pay", [pay(of: role)]),
            Fact("Career levels", Phrase.list(role.parts.flatMap(\.role.levels).map(\.label))),
            Fact("Learning time", learningTime(of: role)),
            Fact("Guides", guides(of: role, in: edition)),
            Fact("Also known as", Phrase.list(alternateTitles(of: role))),
            Fact("Foremost skills", foremost(role.skillIDs, ofRole: index, in: edition), isList: true),
            Fact("Foremost tools", foremost(role.toolIDs, ofRole: index, in: edition), isList: true),
            Fact("Occupation codes", edition.library.vocabulary.occupations.codes(of: role.title).map(\.answer)),
        ].compactMap { $0 }
    }

    /// The time that the phases of each guide take, the longest plan last as the guides give them.
    static func learningTime(of role: LibraryRole) -> String? {
        let totals = role.parts.compactMap { TimePhrase.total(of: $0.role.phases) }
        return totals.isEmpty ? nil : totals.joined(separator: " or ")
    }

    private static func pay(of role: LibraryRole) -> Fact.Answer {
        guard let (range, basis) = RolePay.overall(of: role) else { return .unstated }
        return Fact.Answer(text: range, href: "#pay", note: basis)
    }

    private static func guides(of role: LibraryRole, in edition: Edition) -> [Fact.Answer] {
        role.parts.enumerated().map { position, part in
            let title = edition.library.guides[part.guide].documentTitle
            return Fact.Answer(text: title, href: role.lowering > 0 ? "#" + Anchors.guide(position) : "#sources")
        }
    }

    private static func foremost(_ entities: [EntityID], ofRole index: Int, in edition: Edition) -> [Fact.Answer] {
        edition.overview.names(ofRole: index).foremost(entities.count, from: entities).compactMap { id in
            edition.href(from: edition.addresses.role(index), to: id).map {
                Fact.Answer(text: edition.name(of: id), href: $0)
            }
        }.prefix(6).map { $0 }
    }

    static func alternateTitles(of role: LibraryRole) -> [String] {
        var seen: Set<String> = [role.title.lowercased()]
        return role.parts.flatMap(\.role.alternateTitles).filter { seen.insert($0.lowercased()).inserted }
    }
}
