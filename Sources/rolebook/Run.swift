import Diagnostics
import Publishing

/// Does what the arguments ask for and answers the exit code.
func run(_ arguments: [String]) async -> Int32 {
    do throws(UsageFault) {
        switch try parse(arguments) {
        case .help(let command): return show(HelpText.text(for: command))
        case .version: return show("rolebook \(version)\n")
        case .run(let invocation): return await run(invocation)
        }
    } catch {
        let formatter = TextFormatter(usesColor: Console.usesColor(nil))
        Console.writeMessage(formatter.format(error.diagnostic))
        return ExitCode.usageWrong.number
    }
}

let version = "0.1.0"

/// Writes data for the user; a stream that takes none is a failure.
private func show(_ text: String) -> Int32 {
    Console.writeData(Array(text.utf8)) ? ExitCode.clean.number : ExitCode.inputOutputFailed.number
}

private func run(_ invocation: Invocation) async -> Int32 {
    let clock = ContinuousClock()
    let start = clock.now
    let settings = settings(for: invocation)
    let result: BuildResult
    if let question = RoleQuestion(invocation) {
        let answer = await answer(question, settings)
        let data = invocation.has(.asJSON) ? answer.json : answer.text
        if let data, !Console.writeData(data) { return ExitCode.inputOutputFailed.number }
        result = answer.result
    } else if invocation.command == .inspect {
        let usesColor = Console.usesColor(invocation.value(of: .color), for: .data)
        let inspection = await inspect(settings, usesColor: usesColor)
        let data = invocation.has(.asJSON) ? inspection.json : Array(inspection.text.utf8)
        if let data, !Console.writeData(data) { return ExitCode.inputOutputFailed.number }
        result = inspection.result
    } else if invocation.command == .normalize {
        let normalization = await normalize(settings, rewriting: invocation.has(.write))
        if !invocation.has(.write), let text = normalization.text, !Console.writeData(text) {
            return ExitCode.inputOutputFailed.number
        }
        result = normalization.result
    } else {
        result = await build(settings)
        if settings.checksConservation, let ledger = result.ledger, !Console.writeData(Array(ledger.utf8)) {
            return ExitCode.inputOutputFailed.number
        }
    }
    Reporter(invocation).show(result, after: clock.now - start)
    return result.exitCode.number
}

private func settings(for invocation: Invocation) -> BuildSettings {
    var settings = BuildSettings(content: invocation.operand ?? "content")
    if invocation.command == .build { settings.output = invocation.value(of: .output) ?? "public" }
    settings.templates = invocation.value(of: .templates)
    settings.isStrict = invocation.has(.strict)
    settings.checksConservation = invocation.has(.conservation)
    settings.includesDrafts = invocation.has(.drafts)
    settings.adopts = invocation.has(.adopt)
    settings.workers = invocation.number(of: .jobs) ?? settings.workers
    return settings
}

extension RoleQuestion {
    /// The question that a command asks about two roles, if it asks one.
    fileprivate init?(_ invocation: Invocation) {
        guard invocation.leading.count == 2 else { return nil }
        let (first, second) = (invocation.leading[0], invocation.leading[1])
        switch invocation.command {
        case .compare: self = .comparison(first, second)
        case .path: self = .way(from: first, to: second)
        default: return nil
        }
    }
}
