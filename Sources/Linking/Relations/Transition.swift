/// The way from one role to another: what the goal needs that the origin does not name, and where it is taught.
package struct Transition: Sendable {
    package struct Step: Hashable, Sendable {
        package let entity: EntityID
        /// Where the guides teach it, the goal's own first: at most six places.
        package let lessons: [Lesson]
    }

    private static let lessonLimit = 6

    /// The roles' positions in the library.
    package let origin: Int
    package let goal: Int
    /// Everything that the goal needs.
    package let needs: [EntityID]
    /// Those needs that no guide of the origin names, skills first, in the order of the goal's guides.
    package let steps: [Step]

    package init(from origin: Int, to goal: Int, in library: Library, needs: Needs, lessons: Lessons) {
        let start = library.roles[origin]
        let known = Set(start.skillIDs + start.toolIDs)
        self.origin = origin
        self.goal = goal
        self.needs = needs.of(goal)
        steps = needs.of(goal).filter { !known.contains($0) }.map {
            Step(entity: $0, lessons: lessons.teaching($0, for: goal, limit: Self.lessonLimit))
        }
    }
}
