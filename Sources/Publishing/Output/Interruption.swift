import Glibc
import Synchronization

/// A request from outside to stop: the signals SIGINT, SIGTERM and SIGHUP.
///
/// The handler only notes the signal. The build asks between two steps and leaves in order, with its staging folder
/// removed; a second signal ends the process at once, and the next build clears up.
package enum Interruption {
    private static let received = Atomic<Int32>(0)
    private static let reading = Atomic<Int32>(-1)
    private static let writing = Atomic<Int32>(-1)

    /// The number of the signal that came, or nil.
    package static var signal: Int32? {
        let number = received.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// A descriptor that can be read once a signal has come, for whoever waits on several things; -1 without `listen`.
    static var arrival: Int32 { reading.load(ordering: .relaxed) }

    /// Notes the stopping signals from now on, and makes a closed pipe or a full quota an error of the call.
    package static func listen() {
        received.store(0, ordering: .relaxed)
        var action = sigaction()
        openPipe()
        action.__sigaction_handler.sa_handler = { number in Interruption.note(number) }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaction(number, &action, nil) }
        for number in [SIGPIPE, SIGXFSZ] { Glibc.signal(number, SIG_IGN) }
    }

    /// Only what a handler of signals may do: stores, and one write that never blocks for long.
    private static func note(_ number: Int32) {
        received.store(number, ordering: .relaxed)
        var byte: UInt8 = 0
        _ = write(writing.load(ordering: .relaxed), &byte, 1)
    }

    private static func openPipe() {
        var ends: [Int32] = [-1, -1]
        guard arrival < 0, pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        reading.store(ends[0], ordering: .relaxed)
        writing.store(ends[1], ordering: .relaxed)
    }
}

extension SystemError {
    /// Fails when a signal has asked to stop.
    static func throwIfInterrupted() throws(SystemError) {
        if Interruption.signal != nil { throw SystemError("is left as it was", RawPath("output"), code: EINTR) }
    }

    var isInterruption: Bool { code == EINTR }
}
