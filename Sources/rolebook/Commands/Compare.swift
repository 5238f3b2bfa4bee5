import Diagnostics
import Publishing

extension Command {
    static let compare = Command(
        name: "compare", summary: "Show what two roles share, and what each asks for alone.",
        operands: [.first, .second, .content], flags: [.asJSON],
        examples: [
            Example(line: "rolebook compare data-analyst data-engineer", meaning: "two roles of content/"),
            Example(line: "rolebook compare 'Data Analyst' Nurse guides", meaning: "by their titles, in guides/"),
        ],
        leastShown: .error
    ) { session in
        await session.answer(.comparison(session.invocation[.first] ?? "", session.invocation[.second] ?? ""))
    }

    static let path = Command(
        name: "path", summary: "Show what to learn on the way from one role to another, and where.",
        operands: [.origin, .goal, .content], flags: [.asJSON],
        examples: [
            Example(line: "rolebook path data-analyst data-engineer", meaning: "what the second needs besides")
        ],
        leastShown: .error
    ) { session in
        await session.answer(.way(from: session.invocation[.origin] ?? "", to: session.invocation[.goal] ?? ""))
    }
}
