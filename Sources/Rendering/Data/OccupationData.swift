import Linking
import Roles

/// A role as a schema.org Occupation.
struct OccupationData {
    let index: Int
    let edition: Edition

    private var role: LibraryRole { edition.library.roles[index] }

    var json: JSON {
        .linked([
            "@type": .string("Occupation"), "name": .string(role.title),
            "alternateName": .array(RoleFacts.alternateTitles(of: role).map(JSON.string)),
            "description": .optional(role.summary?.cut(toWords: 60)),
            "url": .optional(edition.settings.address(of: edition.addresses.role(index))),
            "responsibilities": texts(role.parts.flatMap { $0.role.responsibilities.map(\.text) }),
            "skills": .array(skills),
            "educationRequirements": texts(role.parts.flatMap { $0.role.education.map(\.text) }),
            "experienceRequirements": texts(role.parts.flatMap { $0.role.experience.map(\.text) }),
            "estimatedSalary": .array(bands + figures),
            "occupationLocation": .array(countries),
            "occupationalCategory": .array(codes),
        ])
    }

    private func texts(_ texts: [String]) -> JSON {
        var seen: Set<String> = []
        return .array(texts.filter { !$0.isEmpty && seen.insert($0).inserted }.map(JSON.string))
    }

    /// What the guides list as needed and the page shows.
    private var skills: [JSON] {
        edition.overview.needs.of(index).filter { edition.addresses.entity($0) != nil }.map { id in
            .linked(["@type": .string("DefinedTerm"), "name": .string(edition.name(of: id))])
        }
    }

    private var bands: [JSON] {
        PayTable.tables(of: role).flatMap { table in
            table.entries.map { entry in
                let pay = entry.band.pay
                return .linked([
                    "@type": .string("MonetaryAmount"),
                    "name": entry.band.label.isEmpty ? .null : .string(entry.shownLabel),
                    "description": .string(table.basis.words.capitalizedFirst), "currency": .optional(pay.currency),
                    "minValue": pay.openMin ? .null : PayInspection.amount(pay.min),
                    "maxValue": pay.openMax ? .null : PayInspection.amount(pay.max),
                ])
            }
        }
    }

    /// Single figures of the role itself; those of other roles and places are theirs.
    private var figures: [JSON] {
        role.parts.flatMap(\.role.salaryObservations).filter { $0.role == nil && $0.location == nil }.map { figure in
            let value = JSON.number(figure.value.description)
            let currency = JSON.optional(figure.currency)
            func amount(_ key: String) -> JSON {
                .linked(["@type": .string("MonetaryAmount"), "currency": currency, key: value])
            }
            func distribution(_ key: String) -> JSON {
                .linked([
                    "@type": .string("MonetaryAmountDistribution"), "currency": currency,
                    "duration": .optional(figure.period.flatMap(ISODuration.of)), key: value,
                ])
            }
            return switch figure.statistic {
            case .minimum: amount("minValue")
            case .maximum: amount("maxValue")
            case .mean: amount("value")
            case .median: distribution("median")
            case .p10: distribution("percentile10")
            case .p25: distribution("percentile25")
            case .p75: distribution("percentile75")
            case .p90: distribution("percentile90")
            }
        }
    }

    /// Only where the guides state a country.
    private var countries: [JSON] {
        var seen: Set<String> = []
        return role.parts.flatMap(\.role.salaryBands).compactMap(\.country).filter { seen.insert($0).inserted }.map {
            .linked(["@type": .string("Country"), "name": .string(PayPhrase.country($0))])
        }
    }

    private var codes: [JSON] {
        edition.library.vocabulary.occupations.codes(of: role.title).map { code in
            .linked([
                "@type": .string("CategoryCode"), "codeValue": .string(code.code), "name": .string(code.label),
                "inCodeSet": .linked([
                    "@type": .string("CategoryCodeSet"), "name": .string(code.scheme.words),
                ]),
            ])
        }
    }
}

extension OccupationCode.Scheme {
    /// The standard's name with the edition that the codes are of.
    var words: String {
        switch self {
        case .onetSOC: "O*NET-SOC 29.2"
        case .esco: "ESCO 1.2"
        case .isco: "ISCO-08"
        }
    }
}

extension OccupationCode {
    /// How a page says it, with the note that nobody stated it.
    var answer: Fact.Answer {
        Fact.Answer(text: "\(code) \(label)", note: "\(scheme.words), mapped, \(match.rawValue) match")
    }
}
