import Foundation

/// What some tests of faults need of the machine; where it is missing they are skipped, and their names say why.
enum Machine {
    /// Whether calls to the system can be made to fail: `strace` is installed and may trace.
    static let canInject = succeeds("strace -o /dev/null -e inject=uname:error=EIO:when=9 true")
    /// Whether somebody asked for the tests that take minutes.
    static let takesItsTime = ProcessInfo.processInfo.environment["ROLEBOOK_FAULTS"] != nil
    /// How many builds are to be killed, when somebody asked for it.
    static let kills = ProcessInfo.processInfo.environment["ROLEBOOK_KILLS"].flatMap { Int($0) }
    static let isRoot = getuid() == 0
    /// Whether file systems can be mounted.
    static let canMount = succeeds("d=$(mktemp -d); mount -t tmpfs none $d && umount $d; s=$?; rmdir $d; exit $s")

    private static func succeeds(_ script: String) -> Bool {
        let folder = FileManager.default.temporaryDirectory.path
        return (try? Shell.run("(\(script)) >/dev/null 2>&1; echo $?", in: folder)) == "0\n"
    }
}
