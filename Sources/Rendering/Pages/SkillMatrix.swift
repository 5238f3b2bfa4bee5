import Linking
import Templates

/// Which role asks for which skill, and how: a table for each category of skills.
enum SkillMatrix {
    static let shape: [String: Shape] = [
        "title": .text, "summary": .text,
        "tables": .list(
            .record([
                "label": .text, "heading": .text, "anchor": .text, "note": .optional(.text), "skills": .list(.link),
                "roles": .list(
                    .record([
                        "title": .text, "href": .text,
                        "cells": .list(.record(["sign": .text, "words": .optional(.text)])),
                    ])),
            ])),
    ]

    /// A table has so many skills and roles at most, those with most to tell.
    private static let mostSkills = 40
    private static let mostRoles = 24

    static func value(in edition: Edition) -> Value {
        let summary =
            "How each role of the guides asks for each skill: listed as needed, taught on the way or mentioned."
        let frame = Frame(path: SitePath.matrix, title: "Roles and skills", description: summary, area: .skills)
        let tables = EntityGroup.groups(of: .skill, in: edition.library).compactMap { table(of: $0, in: edition) }
        return frame.values(
            in: edition,
            ["title": .text("Roles and skills"), "summary": .text(summary), "tables": .list(tables)])
    }

    private static func table(of group: EntityGroup, in edition: Edition) -> Value? {
        let skills = foremost(group.entities)
        let all = Set(skills.flatMap(\.roles))
        let roles = ranked(all, by: skills, in: edition)
        guard !roles.isEmpty else { return nil }
        return .record([
            "label": .text(group.label),
            "heading": .text("\(group.label) (\(Phrase.count(group.entities.count, "skill")))"),
            "anchor": .text(group.anchor),
            "note": .optional(note(skills: (skills.count, group.entities.count), roles: (roles.count, all.count))),
            "skills": .list(
                skills.map { .link($0.entity.name, edition.href(from: SitePath.matrix, to: $0.id) ?? "") }),
            "roles": .list(roles.map { row(of: $0, skills, in: edition) }),
        ])
    }

    /// The skills that most roles name, in alphabetical order.
    private static func foremost(_ skills: [LibraryEntity]) -> [LibraryEntity] {
        let named = skills.filter { !$0.roles.isEmpty }.enumerated().sorted {
            ($1.element.roles.count, $0.offset) < ($0.element.roles.count, $1.offset)
        }
        return named.prefix(mostSkills).sorted { $0.offset < $1.offset }.map(\.element)
    }

    /// The roles that name most of the skills, in alphabetical order.
    private static func ranked(_ roles: Set<Int>, by skills: [LibraryEntity], in edition: Edition) -> [Int] {
        let counts = Dictionary(grouping: skills.flatMap(\.roles)) { $0 }.mapValues(\.count)
        let ranked = roles.sorted { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }.prefix(mostRoles)
        let titles = edition.library.roles.map(\.title)
        return ranked.sorted(alphabeticallyBy: { titles[$0] })
    }

    private static func note(skills: (Int, Int), roles: (Int, Int)) -> String? {
        let parts = [
            skills.0 < skills.1 ? "the \(skills.0) skills that most roles name" : nil,
            roles.0 < roles.1 ? "the \(roles.0) of \(roles.1) roles that name most of them" : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? nil : "Shown are \(Phrase.list(parts))."
    }

    private static func row(of role: Int, _ skills: [LibraryEntity], in edition: Edition) -> Value {
        let names = edition.overview.names(ofRole: role)
        return .record([
            "title": .text(edition.library.roles[role].title),
            "href": .text(edition.href(from: SitePath.matrix, toRole: role)),
            "cells": .list(
                skills.map { skill in
                    guard names.count(of: skill.id) > 0 else { return .record(["sign": .text("–"), "words": .absent]) }
                    let strength = names.strength(of: skill.id)
                    return .record(["sign": .text(strength.sign), "words": .text(strength.shortWords)])
                }),
        ])
    }
}

extension Mention.Strength {
    /// Signs that differ in shape and darkness alike.
    fileprivate var sign: String {
        switch self {
        case .declared: "●"
        case .inPhase: "◐"
        case .mentioned: "○"
        }
    }

    fileprivate var shortWords: String {
        switch self {
        case .declared: "needed"
        case .inPhase: "taught"
        case .mentioned: "mentioned"
        }
    }
}
