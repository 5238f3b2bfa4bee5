import Publishing

extension Command {
    static let check = Command(
        name: "check", summary: "Report everything that build would report, and write nothing.",
        flags: [
            .templates, .baseURL, .strict, .drafts, .verify, .conservation, .external, .format, .baseline, .newBaseline,
            .jobs,
        ],
        examples: [
            Example(line: "rolebook check", meaning: "look through content/"),
            Example(line: "rolebook check --strict", meaning: "fail on warnings too"),
            Example(line: "rolebook check --format github", meaning: "show findings beside the lines of a change"),
            Example(line: "rolebook check --write-baseline old.txt", meaning: "note the warnings of today"),
            Example(line: "rolebook check --baseline old.txt --strict", meaning: "fail on new ones only"),
            Example(line: "rolebook check --external", meaning: "follow links to other sites too"),
            Example(line: "rolebook check --conservation", meaning: "show where every line went"),
        ]
    ) { session in
        var settings = session.settings
        settings.verifies = session.invocation.has(.verify)
        settings.checksConservation = session.invocation.has(.conservation)
        settings.asksOtherSites = session.invocation.has(.external)
        settings.baseline = session.invocation[.baseline]
        let result = await session.watched(settings, Publishing.build)
        let ledger = settings.checksConservation ? result.ledger.map { Array($0.utf8) } : nil
        let code = session.end(result, data: ledger)
        guard let path = session.invocation[.newBaseline], let fault = result.writeBaseline(to: path) else {
            return code
        }
        return session.fail(fault)
    }
}
