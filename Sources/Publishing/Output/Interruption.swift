import Glibc
import Synchronization

/// A request from outside to stop: the signals SIGINT, SIGTERM and SIGHUP.
///
/// The handler only notes the signal. The build asks between two steps and leaves in order, with its staging folder
/// removed; a second signal ends the process at once, and the next build clears up.
package enum Interruption {
    private static let received = Atomic<Int32>(0)

    /// The number of the signal that came, or nil.
    package static var signal: Int32? {
        let number = received.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// Notes the stopping signals from now on, and makes a closed pipe or a full quota an error of the call.
    package static func listen() {
        received.store(0, ordering: .relaxed)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { number in Interruption.received.store(number, ordering: .relaxed) }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaction(number, &action, nil) }
        for number in [SIGPIPE, SIGXFSZ] { Glibc.signal(number, SIG_IGN) }
    }
}

extension SystemError {
    /// Fails when a signal has asked to stop.
    static func throwIfInterrupted() throws(SystemError) {
        if Interruption.signal != nil { throw SystemError("is left as it was", RawPath("output"), code: EINTR) }
    }

    var isInterruption: Bool { code == EINTR }
}
