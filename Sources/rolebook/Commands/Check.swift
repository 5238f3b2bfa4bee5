import Publishing

extension Command {
    static let check = Command(
        name: "check", summary: "Report everything that build would report, and write nothing.",
        flags: [.templates, .baseURL, .strict, .drafts, .conservation, .jobs],
        examples: [
            Example(line: "rolebook check", meaning: "look through content/"),
            Example(line: "rolebook check --strict", meaning: "fail on warnings too"),
            Example(line: "rolebook check --conservation", meaning: "show where every line went"),
        ]
    ) { session in
        var settings = session.settings
        settings.checksConservation = session.invocation.has(.conservation)
        let result = await Publishing.build(settings)
        return session.end(result, data: settings.checksConservation ? result.ledger.map { Array($0.utf8) } : nil)
    }
}
