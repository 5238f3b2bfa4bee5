import Linking
import Templates

enum RolePath {
    static let shape = Shape.section([
        "plans": .list(
            .record([
                "title": .optional(.text), "anchor": .text, "total": .optional(.text),
                "phases": .list(
                    .record([
                        "title": .text, "anchor": .text, "time": .optional(.text), "topics": .optional(.text),
                        "objective": .optional(.text),
                    ])),
            ]))
    ])

    static func value(of role: LibraryRole, in edition: Edition) -> Value { .absent }
}
