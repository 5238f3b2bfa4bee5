import Foundation
import Testing

/// Builds that change a site are made to fail at every single call that could hurt, and are killed at every one.
///
/// Needs `strace`, and takes minutes: only with `ROLEBOOK_FAULTS=some`, or `all` for every single call.
@Suite(
    "Calls to the system that fail",
    .enabled(if: Machine.canInject && Machine.takesItsTime, "needs strace, and ROLEBOOK_FAULTS"))
struct FaultTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try place.write("content/analyst.md", Guides.analyst)
        try place.write("old/analyst.md", Guides.analyst)
        try place.write("new/analyst.md", Guides.analyst.replacing("Excel", with: "Tableau Prep"))
        try place.write("new/designer.md", Guides.designer)
    }

    /// Tries some occurrences of `call`, all of them with `ROLEBOOK_FAULTS=all`: from the old site, with the fault at that
    /// call, to the new site. Says what was wrong, one line for each fault that hurt the program, not its loader.
    private func sweep(_ call: String, _ fault: String, codes: String) throws -> String {
        let isWhole = ProcessInfo.processInfo.environment["ROLEBOOK_FAULTS"] == "all"
        let step = isWhole ? "1" : "(count / 3 > 0 ? count / 3 : 1)"
        return try Shell.run(
            Self.functions + """
                traced() { strace -f -qq -o trace -e trace=\(call) "$@" "$ROLEBOOK" build -q -j 1 new -o public >out 2>&1; }
                cp -a wantold public; traced; count=$(grep -c '\(call)(' trace); n=1; tried=0
                while [ $n -le $count ]; do
                  rm -rf public .public.rolebook-* .rolebook*; cp -a wantold public
                  traced -e inject=\(call):\(fault):when=$n; code=$?
                  at=$n; n=$((n + \(step)))
                  grep -q -e INJECTED -e 'killed by SIGKILL' trace || continue
                  if grep INJECTED trace | grep -q -e /proc -e /lib/ -e /usr/ -e /opt/ -e /etc/ -e /sys/; then continue; fi
                  if grep -q 'error while loading shared libraries' out; then continue; fi
                  tried=$((tried + 1)); now=$(sum public)
                  [ "$now" = "$old" -o "$now" = "$new" ] || echo "call $at left a site that is neither"
                  case $code in \(codes)) ;; *) echo "call $at ended with $code: $(head -c 200 out)";; esac
                  rb new -o public || echo "call $at: the next build fails with $?"
                  [ "$(sum public)" = "$new" ] || echo "call $at: the next build is not the new site"
                  ls -d .public.rolebook-* .rolebook.lock 2>/dev/null
                done
                [ $tried -gt 0 ] || echo "no call was reached"
                """, in: place.path)
    }

    /// The old site and the new one, and what tells them apart.
    private static let functions = """
        export SWIFT_BACKTRACE=enable=no
        files() { find . -type f ! -name .rolebook-manifest -print0 | sort -z | xargs -0 sha256sum; }
        sum() { (cd $1 && files) | sha256sum; }
        rb() { "$ROLEBOOK" build -q -j 1 "$@" >/dev/null 2>&1; }
        rb old -o wantold; rb new -o wantnew; old=$(sum wantold); new=$(sum wantnew)

        """

    static let faults = [
        ("write", "error=ENOSPC"), ("syncfs", "error=EIO"), ("mkdirat", "error=ENOSPC"), ("renameat2", "error=EIO"),
        ("linkat", "error=EIO"), ("unlinkat", "error=EIO"), ("flock", "error=EIO"), ("getdents64", "error=EIO"),
        ("fsync", "error=EIO"), ("close", "error=EIO"),
    ]

    @Test("row 62: one that fails leaves the old site or the new one, whole", arguments: faults)
    func failing(call: String, fault: String) throws {
        let hurt = try sweep(call, fault, codes: "0|1|2|3")
        #expect(hurt == "")
    }

    @Test(
        "row 63: a build that is killed at one leaves the old site or the new one, and the next one ends it",
        arguments: ["write", "renameat2", "unlinkat", "syncfs"])
    func killed(call: String) throws {
        let hurt = try sweep(call, "signal=SIGKILL", codes: "137")
        #expect(hurt == "")
    }

    @Test(
        "row 68: where folders cannot change places, files do, and a kill at any of them is made good by the next build"
    )
    func stepwise() throws {
        let output = try Shell.run(
            Self.functions + """
                n=1; steps=0
                while [ $n -lt 400 ]; do
                  rm -rf public .public.rolebook-* .rolebook*; cp -a wantold public; echo mine > public/user.txt
                  strace -f -qq -o trace -e trace=renameat2,fsync -e inject=renameat2:error=EINVAL:when=1 \
                    -e inject=fsync:signal=SIGKILL:when=$n "$ROLEBOOK" build -q -j 1 new -o public >/dev/null 2>&1
                  code=$?; [ $code = 0 ] && break; [ $code = 137 ] || echo "step $n ended with $code"
                  steps=$((steps + 1)); rb new -o public || echo "step $n: the next build fails"
                  [ "$(cat public/user.txt)" = mine ] || echo "step $n lost the file of a user"; rm public/user.txt
                  [ "$(sum public)" = "$new" ] || echo "step $n is not made good"
                  ls -d .public.rolebook-* 2>/dev/null; n=$((n + 1 + n / 2))
                done
                [ $steps -gt 3 ] || echo "only $steps steps"; cat public/user.txt; rm public/user.txt
                [ "$(sum public)" = "$new" ] && echo whole
                """, in: place.path)
        #expect(output == "mine\nwhole\n")
    }
}
