import Publishing

extension Command {
    static let build = Command(
        name: "build", summary: "Build the site and publish it into the output folder.",
        flags: [.output, .singleFile, .templates, .baseURL, .strict, .drafts, .verify, .adopt, .format, .jobs],
        examples: [
            Example(line: "rolebook build", meaning: "content/ becomes public/"),
            Example(line: "rolebook build guides -o site", meaning: "guides/ becomes site/"),
            Example(line: "rolebook build --single-file guide.html", meaning: "the whole site in one file"),
            Example(line: "rolebook build data-analyst.md", meaning: "one guide, no configuration"),
        ]
    ) { session in
        var settings = session.settings
        settings.singleFile = session.invocation[.singleFile]
        settings.output = session.invocation[.output] ?? (settings.singleFile == nil ? "public" : nil)
        settings.verifies = session.invocation.has(.verify)
        settings.adopts = session.invocation.has(.adopt)
        return session.end(await session.watched(settings, Publishing.build))
    }
}
