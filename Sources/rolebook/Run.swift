import Diagnostics
import Publishing

let version = "0.1.0"

/// Does what the arguments ask for and answers how the run ends.
func run(_ arguments: [String]) async -> ExitCode {
    do throws(UsageFault) {
        switch try parse(arguments, environment: Console.environment) {
        case .help(let command): return show(HelpText.text(for: command))
        case .version: return show("rolebook \(version)\n")
        case .run(let invocation):
            if let root = invocation[.root], !Console.enter(root) { throw .unreachable(root) }
            return await invocation.command.run(Session(invocation))
        }
    } catch {
        let formatter = TextFormatter(usesColor: Console.usesColor(nil))
        Console.writeMessage(formatter.format(error.diagnostic))
        return .usageWrong
    }
}

private func show(_ text: String) -> ExitCode {
    Console.writeData(Array(text.utf8)) ? .clean : .inputOutputFailed
}
