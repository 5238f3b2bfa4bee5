import Foundation
import Testing

@Suite("Runs that are cut short, doubled or far from home")
struct RunTests {
    private let site: TestedSite
    private var place: Workplace { site.place }

    init() throws { site = try TestedSite() }

    private func shell(_ script: String) throws -> String { try Shell.run(script, in: place.path) }

    @Test("row 64: a signal at any time leaves the old site or the new one, and nothing beside it")
    func signals() throws {
        try place.write("content/designer.md", Guides.designer)
        _ = try place.run("build", "-q", "-o", "whole")
        let script = """
            sum() { (cd $1; find . -type f -print0 | sort -z | xargs -0 sha256sum) | sha256sum; }; new=$(sum whole)
            mv content/designer.md .; "$ROLEBOOK" build -q; old=$(sum public); mv designer.md content; n=0
            while [ $n -lt 24 ]; do
              n=$((n + 1)); set -- INT TERM HUP; shift $((n % 3))
              "$ROLEBOOK" build -q >/dev/null 2>&1 & pid=$!; sleep 0.0$((n * 3)); kill -$1 $pid 2>/dev/null
              wait $pid; code=$?; now=$(sum public)
              case $code in 0|129|130|143) ;; *) echo "ended with $code";; esac
              [ "$now" = "$old" -o "$now" = "$new" ] || echo "neither old nor new"
              ls -d .[!.]* 2>/dev/null
            done
            """
        #expect(try shell(script) == "")
    }

    @Test("row 64: a reader who leaves early is no failure of a build")
    func pipe() throws {
        #expect(try shell("\"$ROLEBOOK\" build 2>&1 | true; echo ${PIPESTATUS[0]}") == "0\n")
        site.expectUnchanged()
    }

    @Test(
        "row 65: a run with little of something ends in order, and the site stays or is whole",
        arguments: ["-f 8", "-n 16", "-v 400000", "-s 256", "-d 30000"])
    func limits(limit: String) throws {
        try place.write("content/designer.md", Guides.designer)
        _ = try place.run("build", "-q", "-o", "whole")
        let script = "ulimit -c 0; ulimit \(limit); \"$ROLEBOOK\" build -q >/dev/null 2>&1; echo $?"
        let code = try shell(script)
        #expect(["0\n", "3\n", "70\n"].contains(code))
        let left = place.files("public")
        #expect(left == place.files("whole") || code != "0\n" && left == site.published)
        #expect(try place.run("build", "-q").status == 0)
        #expect(place.files("public") == place.files("whole"))
        site.expectTidy()
    }

    @Test("row 66: of 20 builds at once some end with success, the others say that they were not needed")
    func race() throws {
        try place.write("content/designer.md", Guides.designer)
        _ = try place.run("build", "-q", "-o", "whole")
        let script = "for i in $(seq 20); do (\"$ROLEBOOK\" build -q 2>/dev/null; echo $?) & done; wait"
        let codes = Set(try shell(script).split(separator: "\n"))
        #expect(codes.isSubset(of: ["0", "75"]) && codes.contains("0"))
        #expect(place.files("public") == place.files("whole"))
        site.expectTidy()
    }

    @Test("row 67: what dead builds left is swept, with a remark")
    func leftovers() throws {
        try place.write(".rolebook.lock", "4711")
        try place.write(".public.rolebook-4711/.rolebook-unfinished", "")
        try place.write(".public.rolebook-4711/half.html", "ha")
        let outcome = try place.run("build", "-v")
        #expect(outcome.status == 0)
        #expect(
            outcome.messages.contains("public: info[RB0910]: '.public.rolebook-4711' of an earlier build is removed"))
        site.expectUnchanged()
        site.expectTidy()
    }

    @Test("row 67: what a dead build had begun to put in place is ended, though somebody removed the output since")
    func begun() throws {
        try FileManager.default.moveItem(
            atPath: "\(place.path)/public", toPath: "\(place.path)/.public.rolebook-4711")
        try place.write(".public.rolebook-4711/.rolebook-commit", "")
        let outcome = try place.run("build")
        #expect(outcome.status == 0, "\(outcome.messages)")
        site.expectUnchanged()
        site.expectTidy()
    }

    @Test("row 70: a content that is gone, empty or of other files never empties a full site")
    func noContent() throws {
        let script = """
            mv content away; "$ROLEBOOK" build -q 2>&1; echo $?; mkdir content; "$ROLEBOOK" build -q 2>&1; echo $?
            touch content/a.pdf; "$ROLEBOOK" build -q >/dev/null 2>&1; echo $?
            """
        #expect(
            try shell(script) == """
                content: error[RB0001]: 'content' does not exist or cannot be reached
                help: name a folder of guides or a single guide, or make a site to start from: rolebook init
                2
                content: error[RB0002]: 'content' holds no guide with text in it
                help: put a guide there as a file that ends in .md, .markdown or .txt
                2
                2

                """)
        site.expectUnchanged()
    }

    @Test("row 71: when no guide can be read the site stays")
    func allBad() throws {
        let bad: [UInt8] = [0x23, 0x20, 0xFF]
        try site.expect(
            TestedInput(
                71, "all bad", ["content/analyst.md": bad, "content/x.md": bad], ends: 1,
                "content/analyst.md:1:3: error[RB0102]: byte 0xFF is not valid UTF-8",
                "content/x.md:1:3: error[RB0102]: byte 0xFF is not valid UTF-8"))
    }

    @Test("row 72: the clock and the dates of the files change no byte", arguments: ["1970-01-02", "2099-12-31"])
    func clock(date: String) throws {
        let script =
            "touch -d \(date) content content/*; \"$ROLEBOOK\" build -q -o other; diff -r public other && echo same"
        #expect(try shell(script) == "same\n")
    }

    @Test("row 73: without a home, without its folder, and with unknown flags a run says what is wrong")
    func environment() throws {
        #expect(try shell("unset HOME; TMPDIR=/nowhere \"$ROLEBOOK\" build -q; echo $?") == "0\n")
        let gone = try shell("mkdir gone; cd gone; rmdir ../gone; \"$ROLEBOOK\" build -q 2>&1; echo $?")
        #expect(gone == "public: error[RB0906]: 'public' lies in a folder that does not exist\n3\n")
        #expect(try place.run("build", "--", "--frobnicate").status == 2)
        #expect(try place.run("build", "--frobnicate").status == 2)
        site.expectUnchanged()
    }

    @Test("row 74: data that nobody takes is a failure of the run, and the build stands")
    func closedOutput() throws {
        try place.write("content/designer.md", Guides.designer)
        let script = """
            "$ROLEBOOK" build -q >&-; echo $?; "$ROLEBOOK" build -q --format json >/dev/full; echo $?
            "$ROLEBOOK" build 2>/dev/full; echo $?
            """
        #expect(try shell(script) == "0\n3\n0\n")
        #expect(site.page("roles/sound-designer").contains("Sound Designer"))
    }

    @Test("row 76: of very many findings 200 are shown and all are counted")
    func manyFindings() throws {
        try place.write("content/x.md", "# T\n\n" + (1...700).map { "[a\($0)](gone-\($0).md)\n\n" }.joined())
        let outcome = try place.run("build")
        #expect(outcome.status == 0)
        #expect(outcome.findings.count == 200)
        #expect(outcome.messages.contains("500 more not shown; 700 in all"))
        #expect(outcome.messages.last?.contains("0 errors, 700 warnings") == true)
    }

    @Test("row 77: a skill spelled five ways has one page")
    func spellings() throws {
        for (number, name) in ["PostgreSQL", "postgresql", "Postgres", "POSTGRES", "postgreSQL"].enumerated() {
            try place.write("content/r\(number).md", "# Coder \(number)\n\n## Tools\n\n- \(name)\n")
        }
        #expect(try place.run("build").status == 0)
        #expect(
            place.files("public").keys.filter { $0.hasPrefix("tools/postgres") && $0.hasSuffix(".html") }.count == 1)
    }
}
