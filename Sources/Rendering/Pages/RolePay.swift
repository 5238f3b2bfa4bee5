import Linking
import Templates

enum RolePay {
    static let shape = Shape.section([
        "tables": .list(
            .record([
                "caption": .text,
                "bands": .list(
                    .record([
                        "label": .text, "years": .optional(.text), "pay": .text,
                        "bar": .section(["start": .number, "width": .number]),
                    ])),
            ])),
        "figures": .section(["entries": .list(.record(["text": .text]))]),
        "links": .list(.record(["label": .text, "anchor": .text])),
    ])

    static func value(of role: LibraryRole, in edition: Edition) -> Value { .absent }
}
