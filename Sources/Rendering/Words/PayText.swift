import Linking

enum PayWords {
    static func overall(of role: LibraryRole) -> String { "not stated" }
}
enum TimeWords {
    static func learningTime(of role: LibraryRole) -> String? { nil }
}
