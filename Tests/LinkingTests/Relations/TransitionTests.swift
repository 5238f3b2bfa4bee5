import Diagnostics
import Markdown
import Roles
import Testing

@testable import Linking

@Suite("The way from one role to another")
struct TransitionTests {
    @Test("is what the goal needs minus what the origin names", arguments: 0..<30 as Range<UInt64>)
    func gap(seed: UInt64) {
        let library = randomLibrary(seed: seed)
        let needs = Needs(in: library)
        let lessons = Lessons(in: library)
        for origin in library.roles.indices {
            for goal in library.roles.indices {
                let way = Transition(from: origin, to: goal, in: library, needs: needs, lessons: lessons)
                let has = Set(library.mentions.filter { $0.role == origin }.map(\.entity))
                let wanted = Set(
                    library.mentions.filter { $0.role == goal && $0.strength == .declared }.map(\.entity))
                #expect(Set(way.steps.map(\.entity)) == wanted.subtracting(has))
                #expect(Set(way.needs) == wanted)
                #expect(way.steps.count == Set(way.steps.map(\.entity)).count)
                if origin == goal { #expect(way.steps.isEmpty) }
            }
        }
    }

    @Test("leads to phases that name the thing and to sections that exist", arguments: 0..<10 as Range<UInt64>)
    func lessons(seed: UInt64) {
        let library = randomLibrary(seed: seed)
        let lessons = Lessons(in: library)
        for entity in library.entities {
            for lesson in lessons.teaching(entity.id, for: 0) {
                let parts = library.roles[lesson.role].parts.filter { $0.guide == lesson.guide }
                let anchors = parts.flatMap(\.role.sections.flattened).map(\.anchor)
                #expect(lesson.anchor.map(anchors.contains) == true)
                guard lesson.kind == .phase else { continue }
                #expect(library.mentions.contains { $0.entity == entity.id && $0.role == lesson.role })
            }
        }
    }

    @Test("names the goal's own phases first, then its books, then those of others")
    func order() {
        let guides = ["A", "B"].map { name -> Guide in
            var role = Role(title: name, lines: LineRange(1, 99))
            role.sections = [
                section(.phase, [list(["PyTorch"], line: 3)], title: "Deep nets", line: 2),
                section(.tools, [list(["PyTorch"], line: 12)], title: "Tools", line: 11),
            ]
            role.phases = [
                LearningPhase(
                    number: Amount(units: 1), title: "Phase of \(name)", provenance: Provenance(LineRange(2, 9)),
                    anchor: "phase-2"),
                LearningPhase(
                    number: Amount(units: 2), title: "What comes later", provenance: Provenance(LineRange(20, 29)),
                    anchor: "phase-20"),
            ]
            role.resources = [
                Resource(kind: .book, title: "PyTorch by \(name)", provenance: Provenance(LineRange(4))),
                Resource(kind: .book, title: "Go further", provenance: Provenance(LineRange(5))),
            ]
            return guide(path: "\(name).md", [role])
        }
        let novice = guide(path: "C.md", [Role(title: "C", lines: LineRange(1, 99))])
        let library = link(guides: guides + [novice], vocabulary: .example).value
        let lessons = Lessons(in: library)
        #expect(
            lessons.teaching(EntityID(.tool, "pytorch"), for: 1).map(\.title) == [
                "Phase of B", "PyTorch by B", "Phase of A", "PyTorch by A",
            ])
        #expect(lessons.teaching(EntityID(.tool, "go"), for: 1).isEmpty)
        let way = Transition(from: 2, to: 1, in: library, needs: Needs(in: library), lessons: lessons)
        #expect(way.steps.first?.lessons.first?.title == "Phase of B")
    }
}
