import Synchronization

/// A value that is worked out when it is first asked for, and never twice.
///
/// A site is made of parts that only some pages ask for; a preview that shows one page works out what that page needs.
/// Whoever asks while it is worked out waits for it.
final class Once<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    func callAsFunction() -> Value {
        value.withLock { value in
            if let value { return value }
            let made = make()
            value = made
            return made
        }
    }
}
