import Diagnostics
import Publishing
import Serving

extension Command {
    static let serve = Command(
        name: "serve", summary: "Show the site in a browser, and make it anew whenever a file changes.",
        flags: [.port, .address, .open, .templates, .baseURL, .drafts, .jobs],
        examples: [
            Example(line: "rolebook serve", meaning: "at http://127.0.0.1:8000/ or the next free port"),
            Example(line: "rolebook serve --open", meaning: "and open it in the browser"),
            Example(line: "rolebook serve -p 0 guides", meaning: "guides/ at any free port"),
        ]
    ) { session in
        await session.serve()
    }
}

extension Session {
    fileprivate func serve() async -> ExitCode {
        var settings = ServeSettings(build: self.settings)
        settings.address = invocation[.address] ?? settings.address
        settings.port = invocation[.port].flatMap(UInt16.init) ?? settings.port
        let reporter = Reporter(invocation)
        let overlay = TextFormatter(limit: 50)
        var code = ExitCode.clean
        await Serving.serve(settings) { result in
            overlay.format(result.report.from(.error)) { result.line(at: $0) }
        } tell: { event in
            switch event {
            case .built(let result, let time):
                reporter.showFindings(of: result)
                reporter.showEnd(of: result, after: time)
            case .listening(let address): announce(address)
            case .stopped(let end): code = end
            case .failed(let fault): code = fail(fault)
            }
        }
        return code
    }

    private func announce(_ address: String) {
        _ = Console.writeData(Array("\(address)\n".utf8))
        if !invocation.has(.quiet) { Console.writeMessage("serving; Ctrl+C stops\n") }
        if invocation.has(.open), !Console.openInBrowser(address) {
            Console.writeMessage("no browser was found; open \(address)\n")
        }
    }
}
