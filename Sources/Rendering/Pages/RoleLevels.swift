import Linking
import Templates

enum RoleLevels {
    static let shape = Shape.section([
        "steps": .list(
            .record([
                "label": .text, "years": .optional(.text), "pay": .optional(.text), "hasExpectations": .bool,
                "expectations": .list(.text),
            ]))
    ])

    static func value(of role: LibraryRole) -> Value { .absent }
}
