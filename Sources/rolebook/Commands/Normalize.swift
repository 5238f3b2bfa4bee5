import Publishing

extension Command {
    static let normalize = Command(
        name: "normalize", summary: "Write a guide as clean Markdown that reads back as the same guide.",
        operands: [.file], flags: [.write],
        examples: [
            Example(line: "rolebook normalize content/nurse.md", meaning: "show the clean text"),
            Example(line: "rolebook normalize content/nurse.md --write", meaning: "and put it in the file's place"),
        ]
    ) { session in
        let rewrites = session.invocation.has(.write)
        let normalization = await session.watched(session.settings(reading: .file)) { settings in
            await Publishing.normalize(settings, rewriting: rewrites)
        }
        return session.end(normalization.result, data: rewrites ? nil : normalization.text)
    }
}
