import Diagnostics
import Glibc
import Synchronization

/// Ends the process when the reading of one guide goes on for too long (L12).
///
/// cmark-gfm cannot be interrupted, and a family of slow texts that the limits do not know would keep a build for ever.
/// Nothing is lost by an end at any moment, because publishing comes last. Time is the processor's, so that a busy or
/// sleeping machine ends no build.
final class Watchdog: Sendable {
    /// The one that watches over this process.
    static let shared = Watchdog(seconds: 10)

    private struct Job {
        let path: String
        /// The processor time of the process when the job began.
        let start: Double
    }

    private let limit: Double
    private let jobs = Mutex<(next: Int, running: [Int: Job], isWatched: Bool)>((0, [:], false))

    /// `seconds` are those of one processor; of a process with several they count as many times.
    init(seconds: Double) {
        limit = seconds * Double(processorCount)
    }

    /// Does work on a guide under watch.
    func watching<Result>(_ path: String, _ work: () -> Result) -> Result {
        let number = begin(path)
        defer { jobs.withLock { _ = $0.running.removeValue(forKey: number) } }
        return work()
    }

    /// What has taken too long by now: the path of its guide.
    func overdue(at time: Double = processTime) -> String? {
        jobs.withLock { jobs in
            jobs.running.values.filter { time - $0.start > limit }.min { $0.start < $1.start }?.path
        }
    }

    private func begin(_ path: String) -> Int {
        jobs.withLock { jobs in
            if !jobs.isWatched {
                jobs.isWatched = true
                startThread()
            }
            jobs.next += 1
            jobs.running[jobs.next] = Job(path: path, start: processTime)
            return jobs.next
        }
    }

    /// A thread of its own: those that work on guides may all be stuck.
    private func startThread() {
        var thread = pthread_t()
        let watchdog = Unmanaged.passRetained(self)
        let failed = pthread_create(&thread, nil, { watch($0) }, watchdog.toOpaque()) != 0
        if failed { watchdog.release() } else { pthread_detach(thread) }
    }
}

/// Looks once a second whether a job is overdue, and ends the process then.
private func watch(_ watchdog: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let watchdog else { return nil }
    let watched = Unmanaged<Watchdog>.fromOpaque(watchdog).takeRetainedValue()
    while true {
        sleep(1)
        guard let path = watched.overdue() else { continue }
        let fault = Diagnostic(
            .readingTime, at: SourceLocation(path: path),
            "reading takes longer than ten seconds of processor time (L12); the output is as it was",
            suggestion: "take the guide away, and send it to the makers of rolebook")
        Emergency.end(saying: Array(TextFormatter().format(fault).utf8))
    }
}

/// The seconds that all processors together spent on this process.
private var processTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
