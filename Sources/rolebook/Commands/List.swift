import Diagnostics
import Publishing

extension Command {
    static let list = Command(
        name: "list", summary: "List the roles, skills, tools or pages of the site.",
        operands: [.list, .content], flags: [.asJSON],
        examples: [
            Example(line: "rolebook list tools", meaning: "the tools that content/ names"),
            Example(line: "rolebook list roles guides --json", meaning: "as in data/roles.json of the site"),
        ],
        leastShown: .error
    ) { session in
        guard let question = session.invocation[.list].flatMap(LibraryQuestion.list(named:)) else { return .usageWrong }
        return await session.answer(question)
    }

    static let vocabulary = Command(
        name: "vocabulary", summary: "List the names that no vocabulary file knows, ready to paste into one.",
        operands: [.candidates, .content], flags: [.asJSON],
        examples: [
            Example(line: "rolebook vocabulary candidates", meaning: "from the lists of tools and skills in content/")
        ],
        leastShown: .error
    ) { session in
        await session.answer(.candidates)
    }
}

extension Session {
    /// Asks the guides a question and writes the answer.
    func answer(_ question: LibraryQuestion) async -> ExitCode {
        let answer = await watched(settings) { await Publishing.answer(question, $0) }
        return end(answer.result, data: invocation.has(.asJSON) ? answer.json : answer.text)
    }
}
