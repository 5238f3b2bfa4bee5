import Foundation
import Testing

@Suite("Disks that are full, shut or elsewhere", .enabled(if: Machine.isRoot, "needs root"))
struct DiskTests {
    private let site: TestedSite
    private var place: Workplace { site.place }

    init() throws { site = try TestedSite() }

    private func shell(_ script: String) throws -> String { try Shell.run(script, in: place.path) }

    /// A shell function that runs the program without the rights of root, from a copy that all may read.
    private static let asNobody = """
        chmod 755 . content public; nobody() { setpriv --reuid=65534 --regid=65534 --clear-groups "$ROLEBOOK" "$@"; }

        """

    @Test("row 58: a file and a folder that may not be read are named, and the site stays")
    func unreadable() throws {
        let script =
            Self.asNobody + """
                cp content/analyst.md content/x.md; chmod 000 content/x.md; mkdir -m 000 content/shut
                chown -R 65534 public; chown 65534 .; nobody build -q 2>&1; echo $?
                """
        #expect(
            try shell(script) == """
                content/shut: error[RB0003]: 'content/shut' cannot be opened as a folder: permission denied
                content/x.md: error[RB0003]: 'content/x.md' cannot be read: permission denied
                3

                """)
        site.expectUnchanged()
    }

    @Test("row 60: an output, or its folder, that may not be written ends the build before it reads")
    func readOnly() throws {
        let script =
            Self.asNobody + """
                nobody build -q 2>&1; echo $?; chown 65534 .; chmod 555 public; chown 0 public; nobody build -q 2>&1; echo $?
                """
        #expect(
            try shell(script) == """
                public: error[RB0906]: 'public' cannot be written: permission denied
                3
                public: error[RB0906]: 'public' cannot be written: permission denied
                3

                """)
        site.expectUnchanged()
    }

    @Test(
        "row 61: a disk without room for bytes or for names leaves the site and no rest",
        .enabled(if: Machine.canMount, "needs to mount a file system"),
        arguments: ["size=1m", "size=8m,nr_inodes=70"])
    func full(options: String) throws {
        let script = """
            mkdir disk; mount -t tmpfs -o \(options) none disk; trap 'umount disk' EXIT; mkdir disk/content
            cp content/analyst.md disk/content; cd disk; "$ROLEBOOK" build -q; echo $?
            sum() { find public -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum; }; before=$(sum)
            for n in $(seq 1 60); do sed "s/Data Analyst/Data Analyst $n/; s/Excel/Tool $n/" content/analyst.md > ../more$n.md; done
            cp ../more*.md content 2>/dev/null; "$ROLEBOOK" build -q 2>&1 | grep -c 'no space left on device'
            echo ${PIPESTATUS[0]}; [ "$(sum)" = "$before" ] && echo kept; ls -A
            """
        #expect(try shell(script) == "0\n1\n3\nkept\ncontent\npublic\n")
    }

    @Test(
        "row 68: an output that is a mounted folder, or on another disk, gets the same site",
        .enabled(if: Machine.canMount, "needs to mount a file system"), arguments: ["bind", "tmpfs"])
    func mounted(kind: String) throws {
        let mount = kind == "bind" ? "mkdir real; mount --bind real site" : "mount -t tmpfs none site"
        let script = """
            mkdir site; \(mount); trap 'umount site' EXIT; "$ROLEBOOK" build -q -o site 2>&1; echo $?
            echo mine > site/CNAME; sed -i 's/Excel/Looker/' content/analyst.md; "$ROLEBOOK" build -q -o site 2>&1; echo $?
            cat site/CNAME; rm site/CNAME; "$ROLEBOOK" build -q -o plain; diff -r site plain && echo same; ls -A
            """
        let names = kind == "bind" ? "content\nplain\npublic\nreal\nsite\n" : "content\nplain\npublic\nsite\n"
        #expect(try shell(script) == "0\n0\nmine\nsame\n" + names)
    }
}
