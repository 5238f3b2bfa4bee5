import Publishing

extension Command {
    static let inspect = Command(
        name: "inspect", summary: "Show what was understood of a guide: roles, sections, fields, repairs.",
        operands: [.file], flags: [.asJSON],
        examples: [
            Example(line: "rolebook inspect content/nurse.md", meaning: "an overview of one guide"),
            Example(line: "rolebook inspect content --json", meaning: "all guides as an array"),
        ]
    ) { session in
        let usesColor = Console.usesColor(session.invocation[.color], for: .data)
        let inspection = await session.watched(session.settings(reading: .file)) { settings in
            await Publishing.inspect(settings, usesColor: usesColor)
        }
        let isJSON = session.invocation.has(.asJSON)
        return session.end(inspection.result, data: isJSON ? inspection.json : Array(inspection.text.utf8))
    }
}
