import Markdown
import Roles

/// Where the guides of a library teach each tool and skill.
///
/// A phase teaches what its text names. A resource teaches what its title or the note beside it names, as long as the
/// name is no ordinary word.
package struct Lessons: Sendable {
    private struct Key: Hashable {
        let entity: EntityID
        let kind: Lesson.Kind
        let title: String
        let role: Int
    }

    /// Phases before resources, then by role.
    private var byEntity: [EntityID: [Lesson]] = [:]
    private var known: Set<Key> = []

    package init(in library: Library) {
        for (role, value) in library.roles.enumerated() {
            for part in value.parts {
                addResources(of: part, role: role, matcher: library.matcher)
                addPhases(of: part, role: role, in: library)
            }
        }
        known = []
        byEntity = byEntity.mapValues { lessons in
            lessons.enumerated().sorted { left, right in
                let (a, b) = (left.element, right.element)
                if (a.kind == .phase) != (b.kind == .phase) { return a.kind == .phase }
                return (a.role, left.offset) < (b.role, right.offset)
            }.map(\.element)
        }
    }

    /// The first places that teach an entity: those of `role`, then by role; phases before resources.
    package func teaching(_ entity: EntityID, for role: Int, limit: Int = .max) -> [Lesson] {
        let lessons = byEntity[entity] ?? []
        let own = lessons.filter { $0.role == role }.prefix(limit)
        return Array(own) + lessons.lazy.filter { $0.role != role }.prefix(limit - own.count)
    }

    private mutating func addPhases(of part: LibraryRole.Part, role: Int, in library: Library) {
        guard !part.role.phases.isEmpty else { return }
        let mentions = MentionLines(library.mentions(inGuide: part.guide))
        for phase in part.role.phases {
            let lesson = Lesson(
                kind: .phase, title: phase.title, role: role, guide: part.guide, anchor: phase.anchor, url: nil)
            for mention in mentions[phase.provenance.lines] where mention.role == role {
                add(lesson, to: mention.entity)
            }
        }
    }

    private mutating func addResources(of part: LibraryRole.Part, role: Int, matcher: Matcher) {
        let sections = part.role.sections.flattened
        for resource in part.role.resources {
            let line = resource.provenance.lines.first
            let anchor = sections.last { $0.lines.contains(line) }?.anchor
            let lesson = Lesson(
                kind: .resource(resource.kind), title: resource.title, role: role, guide: part.guide, anchor: anchor,
                url: resource.url)
            for text in [resource.title, resource.note].compactMap(\.self) {
                for match in matcher.scan(FlatText(text)) where !match.needsEvidence {
                    add(lesson, to: matcher.vocabulary.entities[match.entity].id)
                }
            }
        }
    }

    /// A role's guides may name the same phase or resource several times: the first place counts.
    private mutating func add(_ lesson: Lesson, to entity: EntityID) {
        guard entity.kind == .tool || entity.kind == .skill else { return }
        let key = Key(entity: entity, kind: lesson.kind, title: lesson.title, role: lesson.role)
        if known.insert(key).inserted { byEntity[entity, default: []].append(lesson) }
    }
}
