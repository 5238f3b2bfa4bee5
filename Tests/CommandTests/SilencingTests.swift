import Foundation
import Testing

@Suite("Findings that are known")
struct SilencingTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    private func write(_ text: String) throws { try place.write("content/analyst.md", Guides.analyst + "\n" + text) }

    @Test("are silent behind a comment with a reason")
    func comment() throws {
        try write("<!-- rolebook-ignore RB0801: comes in May -->\n[x](gone.md)\n")
        let outcome = try place.run("build", "--strict")
        #expect(outcome.status == 0)
        #expect(outcome.messages.count == 1)
    }

    @Test("are told when the comment gives no reason, no known id, or stands at nothing")
    func faults() throws {
        try write(
            """
            <!-- rolebook-ignore RB0801 -->
            [x](gone.md)

            <!-- rolebook-ignore RB9999: why -->
            Text.

            <!-- rolebook-ignore RB0801: comes in May -->
            Text.
            """)
        let lines = try place.run("check").messages.filter { $0.hasPrefix("content/") || $0.hasPrefix("help:") }
        #expect(
            lines == [
                "content/analyst.md:20:1: warning[RB0930]: the comment gives no reason, and so it silences nothing",
                "help: write <!-- rolebook-ignore RB0801: why it is right as it is -->",
                "content/analyst.md:21:5: warning[RB0801]: 'gone.md' leads to no guide and no section of this site; "
                    + "the link is shown as text",
                "content/analyst.md:23:1: warning[RB0930]: 'RB9999' is the id of no finding",
                "help: 'rolebook explain' lists the ids",
                "content/analyst.md:26:1: warning[RB0931]: no RB0801 stands at line 27 that could be silenced",
                "help: remove the comment, or put it on the line before the finding",
            ])
    }

    @Test("are passed over when a baseline lists them, wherever their lines move")
    func baseline() throws {
        try write("[x](gone.md)\n")
        #expect(try place.run("check", "--write-baseline", "old.txt").status == 0)
        try write("More.\n\n[x](gone.md) and [y](lost.md)\n")
        let outcome = try place.run("check", "--baseline", "old.txt", "--strict")
        #expect(outcome.status == 1)
        #expect(outcome.messages.first?.contains("'lost.md'") == true)
        #expect(outcome.messages.last?.hasSuffix("0 errors, 1 warning, 1 in the baseline · TIME") == true)
        try write("All is well.\n")
        let stale = try place.run("check", "--baseline", "old.txt", "--strict", "-v")
        #expect(stale.status == 0)
        #expect(stale.messages.contains("old.txt: info[RB0933]: 1 finding of the baseline is gone"))
    }

    @Test("need a baseline that rolebook wrote")
    func noBaseline() throws {
        try write("")
        try place.write("other.txt", "hello\n")
        for (name, message) in [
            ("gone.txt", "'gone.txt' does not exist or cannot be reached"),
            ("other.txt", "'other.txt' is no baseline of rolebook"),
        ] {
            let outcome = try place.run("check", "--baseline", name)
            #expect(outcome.status == 2)
            #expect(outcome.messages.first == "\(name): error[RB0932]: \(message)")
        }
    }

    @Test("are shown up to two hundred, with a count of the rest")
    func many() throws {
        try write((1...210).map { "- [x](gone-\($0).md)\n" }.joined())
        let outcome = try place.run("check")
        #expect(outcome.messages.count { $0.hasPrefix("content/") } == 200)
        #expect(outcome.messages.dropLast().last == "10 more not shown; 210 in all")
        #expect(outcome.messages.last?.hasSuffix("0 errors, 210 warnings · TIME") == true)
    }
}
