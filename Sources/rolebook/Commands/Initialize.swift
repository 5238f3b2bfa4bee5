import Diagnostics
import Publishing

extension Command {
    static let initialize = Command(
        name: "init", summary: "Make a site to start from: guides, a vocabulary and the settings.",
        operands: [.folder], flags: [],
        examples: [
            Example(line: "rolebook init careers", meaning: "in a new folder careers/"),
            Example(line: "rolebook init", meaning: "in the current folder"),
        ]
    ) { session in
        let folder = session.invocation[.folder] ?? "."
        let made = Publishing.makeSite(in: folder)
        let steps = folder == "." ? [] : ["cd \(folder)"]
        let next = (steps + ["rolebook build", "open public/index.html"]).map { "  \($0)\n" }.joined()
        let files = made.value.map { "made \($0)\n" }.joined()
        return session.end(made.diagnostics, saying: files + "\nNext:\n" + next)
    }

    static let clean = Command(
        name: "clean", summary: "Remove the files that rolebook wrote into the output folder, and only those.",
        operands: [], flags: [.output],
        examples: [
            Example(line: "rolebook clean", meaning: "empties public/"),
            Example(line: "rolebook clean -o site", meaning: "empties site/"),
        ]
    ) { session in
        let removed = Publishing.clean(session.invocation[.output] ?? "public", apartFrom: ["content"])
        let files = removed.value == 1 ? "1 file" : "\(removed.value) files"
        return session.end(removed.diagnostics, saying: "\(files) removed\n")
    }
}
