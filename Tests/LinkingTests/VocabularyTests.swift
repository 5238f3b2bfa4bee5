import Diagnostics
import Markdown
import Testing

@testable import Linking

struct VocabularyTests {
    @Test("an entry is read with every key")
    func entry() throws {
        let vocabulary = decode(
            """
            tools:
              - id: pytorch
                name: PyTorch
                aliases: [torch, {name: PT, case: exact, evidence: true}]
                kinds: [framework, library]
                tier: mention
                homepage: https://pytorch.org/
                description: A framework.
                unspsc: "43232306"
              - {id: torchvision, name: torchvision, partOf: pytorch, evidence: true}
            skills:
              - {id: pytorch, name: Using PyTorch, category: ml, type: skill, reuse: transversal}
            """)
        #expect(vocabulary.diagnostics.isEmpty)
        let tool = try #require(vocabulary.value[EntityID(.tool, "pytorch")])
        #expect(
            tool.aliases == [
                Alias("PyTorch", .insensitive), Alias("torch", .insensitive), Alias("PT", .exact, needsEvidence: true),
            ])
        #expect(tool.kinds == ["framework", "library"])
        #expect(tool.tier == .mention && !tool.hasPage)
        #expect(tool.homepage == "https://pytorch.org/" && tool.codes.unspsc == "43232306")
        #expect(tool.place == SourceLocation(path: "0.yml", line: 2, column: 5))
        let part = try #require(vocabulary.value[EntityID(.tool, "torchvision")])
        #expect(part.partOf == tool.id && part.aliases.map(\.needsEvidence) == [true])
        #expect(vocabulary.value[EntityID(.skill, "pytorch")]?.reuse == "transversal")
    }

    @Test("a later file overrides what it states and adds spellings")
    func extending() throws {
        let vocabulary = decode(
            "tools:\n  - {id: git, name: Git, case: exact, homepage: https://git-scm.com/}",
            "tools:\n  - {id: git, name: GIT, aliases: [git-scm]}")
        #expect(vocabulary.diagnostics.isEmpty)
        let git = try #require(vocabulary.value[EntityID(.tool, "git")])
        #expect(git.name == "GIT" && git.homepage == "https://git-scm.com/")
        #expect(git.aliases.map(\.text) == ["GIT", "git-scm", "Git"])
        #expect(git.aliases.allSatisfy { $0.caseRule == .exact })
    }

    @Test("between files the later owner of a spelling wins")
    func takenSpelling() {
        let vocabulary = decode("tools:\n  - {id: a, name: A1, aliases: [Beta]}", "tools:\n  - {id: b, name: Beta}")
        #expect(
            messages(vocabulary) == [
                "1.yml:2:19 RB0609 'Beta' is a name of the tool 'a' and of the tool 'b'; it is read as the tool 'b' "
                    + "(take it away from 'a')"
            ])
        #expect(vocabulary.value[EntityID(.tool, "a")]?.aliases.map(\.text) == ["A1"])
    }

    struct Fault: CustomTestStringConvertible {
        let yaml: String
        let expected: String
        var testDescription: String { expected }
    }

    @Test("every fault is reported with its place", arguments: faults)
    func fault(_ fault: Fault) {
        #expect(messages(decode(fault.yaml)) == [fault.expected])
    }

    static let faults = [
        Fault(
            yaml: "- a",
            expected:
                "0.yml:1:1 RB0600 a vocabulary file is a map with the keys tools, skills, organizations, venues"),
        Fault(
            yaml: "tools: none",
            expected: "0.yml:1:8 RB0600 'tools' is a list of entries (begin every entry with '- id:')"),
        Fault(yaml: "skils: []", expected: "0.yml:1:1 RB0601 'skils' is no key of a vocabulary file (write 'skills')"),
        Fault(
            yaml: "tools:\n  - {id: a, name: A, kind: [api]}",
            expected: "0.yml:2:22 RB0601 'kind' is no key of a tool (write 'kinds')"),
        Fault(
            yaml: "tools:\n  - {id: a, name: A, aliases: [{name: B, cases: exact}]}",
            expected: "0.yml:2:42 RB0601 'cases' is no key of an alias (write 'case')"),
        Fault(
            yaml: "tools:\n  - name: A",
            expected: "0.yml:2:5 RB0602 the entry has no id (use lower-case letters, digits and hyphens)"),
        Fault(
            yaml: "tools:\n  - {id: Py Torch, name: A}",
            expected: "0.yml:2:10 RB0602 'Py Torch' is no id (use lower-case letters, digits and hyphens)"),
        Fault(
            yaml: "tools:\n  - {id: a, name: A}\n  - {id: a, name: A}",
            expected: "0.yml:3:5 RB0603 'a' stands twice among the tools of this file (merge the entries into one)"),
        Fault(yaml: "skills:\n  - id: a", expected: "0.yml:2:5 RB0604 'a' has no name (add 'name:')"),
        Fault(
            yaml: "tools:\n  - {id: a, name: A, evidence: maybe}",
            expected: "0.yml:2:32 RB0605 'evidence' is true or false"),
        Fault(
            yaml: "tools:\n  - {id: a, name: A, kinds: [libary]}",
            expected: "0.yml:2:30 RB0606 'libary' is no known kind of tool (write 'library')"),
        Fault(
            yaml: "venues:\n  - {id: a, name: A, case: upper}",
            expected: "0.yml:2:28 RB0607 'upper' is no case (write 'insensitive', 'capital' or 'exact')"),
        Fault(
            yaml: "tools:\n  - {id: a, name: Same Name}\n  - {id: b, name: same-name}",
            expected:
                "0.yml:3:19 RB0608 'same-name' is a name of the tool 'a' and of the tool 'b'; it is read as the tool 'a' "
                + "(take it away from 'b')"
        ),
        Fault(
            yaml: "tools:\n  - {id: pytorch, name: A}\n  - {id: b, name: B, partOf: pytroch}",
            expected: "0.yml:3:30 RB0610 'pytroch' is no tool of the vocabulary (write 'pytorch')"),
        Fault(
            yaml: "tools:\n  - {id: a, name: A, partOf: b}\n  - {id: b, name: B, partOf: a}",
            expected: "0.yml:2:30 RB0611 'a' is part of itself through 'b' (remove one partOf of the circle)"),
    ]

    @Test("a file of one entry has the keys of a list's entry, its own name as the id, and a text")
    func page() throws {
        let known = "tools:\n  - {id: git, name: Git, case: exact}"
        let vocabulary = decode(
            known, pages: [(.tool, "git", "---\naliases: [git-scm]\n---\n# Git\n\nKeeps every version.")])
        #expect(vocabulary.diagnostics.isEmpty)
        let git = try #require(vocabulary.value[EntityID(.tool, "git")])
        #expect(git.aliases.map(\.text) == ["Git", "git-scm"])
        #expect(git.text.map(\.kind) == [.paragraph([.text("Keeps every version.")])])
        let title = decode(pages: [(.skill, "welding", "# Welding\n\n## When\n")])
        #expect(title.value[EntityID(.skill, "welding")]?.name == "Welding")
        #expect(title.value[EntityID(.skill, "welding")]?.text.count == 1)
        let stated = decode(pages: [(.skill, "welding", "---\nid: arc-welding\nname: Arc Welding\n---\n# Sparks\n")])
        #expect(stated.value[EntityID(.skill, "arc-welding")]?.text.count == 1)
    }

    @Test("a fault in a file of one entry has its place in that file", arguments: pageFaults)
    func pageFault(_ fault: Fault) {
        #expect(messages(decode(pages: [(.tool, "a", fault.yaml)])) == [fault.expected])
    }

    static let pageFaults = [
        Fault(
            yaml: "---\nname: A\nkind: library\n---\n",
            expected: "tool/a.md:3:1 RB0601 'kind' is no key of a tool (write 'kinds')"),
        Fault(
            yaml: "---\nname: A\nkinds:\n  - libary\n---\n",
            expected: "tool/a.md:4:5 RB0606 'libary' is no known kind of tool (write 'library')"),
        Fault(yaml: "Only text.", expected: "tool/a.md:1:1 RB0604 'a' has no name (add 'name:')"),
        Fault(
            yaml: "---\nname: A\npartOf: b\n---\n",
            expected:
                "tool/a.md:3:9 RB0610 'b' is no tool of the vocabulary (write the id of a tool, or add an entry for it)"
        ),
        Fault(
            yaml: "---\nname: A\nhomepage: [x]\n---\n",
            expected: "tool/a.md:3:11 RB0605 'homepage' is a single text"),
    ]

    private func decode(
        _ texts: String..., pages: [(kind: EntityKind, slug: String, text: String)] = []
    ) -> Diagnosed<Vocabulary> {
        var files: [(path: String, root: YAMLNode)] = []
        for (index, text) in texts.enumerated() {
            let path = "\(index).yml"
            if let root = parseYAML(Array(text.utf8), path: path, firstLine: 1).value { files.append((path, root)) }
        }
        let read = pages.map { page in
            let source = Source(path: "\(page.kind)/\(page.slug).md", text: Array(page.text.utf8))
            return VocabularyPage(parse(source).value, kind: page.kind, slug: page.slug)
        }
        return Vocabulary.decode(files: files, pages: read)
    }

    private func messages(_ vocabulary: Diagnosed<Vocabulary>) -> [String] {
        vocabulary.diagnostics.map {
            "\($0.location?.description ?? "") \($0.rule.id) \($0.message)"
                + ($0.suggestion.map { " (\($0))" } ?? "")
        }
    }
}
