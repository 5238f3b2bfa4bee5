import Linking

/// What is known about a role at a glance.
enum RoleFacts {
    static func facts(about index: Int, in edition: Edition) -> [Fact] {
        []
    }
}
