import Testing

/// Builds that are killed at a random instant, from the start of the program to after its end.
///
/// `ROLEBOOK_KILLS=1000` kills so many: alternately on the way from one site to another and back.
@Suite("Builds that are killed", .enabled(if: Machine.kills != nil, "asked for by ROLEBOOK_KILLS"))
struct KillTests {
    @Test("row 63: whenever it comes, the site is the old one or the new one, and the next build ends it")
    func kills() throws {
        let place = try Workplace()
        try place.write("a/analyst.md", Guides.analyst)
        try place.write("b/analyst.md", Guides.analyst.replacing("Excel", with: "Tableau Prep"))
        try place.write("b/designer.md", Guides.designer)
        let report = try Shell.run("kills=\(Machine.kills ?? 0)\n" + Self.script, in: place.path)
        print(report)
        #expect(!report.contains("kill "))
        #expect(report.hasPrefix("\(Machine.kills ?? 0) kills"))
    }

    private static let script = """
        export SWIFT_BACKTRACE=enable=no
        sum() { (cd public && find . -type f -print0 | sort -z | xargs -0 sha256sum) | sha256sum; }
        rb() { "$ROLEBOOK" build -q "$@" -o public >/dev/null 2>&1; }
        declare -A want; rb a; want[a]=$(sum); rb b; want[b]=$(sum); rb a; old=a; new=b
        start=$(date +%s%N); rb b; rb a; length=$((($(date +%s%N) - start) / 2000))
        tried=0 dead=0 kept=0
        while [ $tried -lt $kills ]; do
          tried=$((tried + 1)); instant=$(((RANDOM * 32768 + RANDOM) % (length * 5 / 4)))
          "$ROLEBOOK" build -q $new -o public >/dev/null 2>&1 & pid=$!
          sleep $(printf '%d.%06d' $((instant / 1000000)) $((instant % 1000000))); kill -KILL $pid
          wait $pid; code=$?; now=$(sum)
          [ $code = 137 ] && dead=$((dead + 1))
          case $now in "${want[$old]}") kept=$((kept + 1));; "${want[$new]}") ;;
            *) echo "kill $tried left a site that is neither";; esac
          rb $new || echo "kill $tried: the next build fails with $?"
          [ "$(sum)" = "${want[$new]}" ] || echo "kill $tried: the next build is not the new site"
          ls -d .public.rolebook-* .rolebook 2>/dev/null | sed "s/^/kill $tried left /"
          swap=$old; old=$new; new=$swap
        done 2>/dev/null
        echo "$tried kills: $dead met a build, $kept left the old site, $((tried - kept)) the new one"
        """
}
