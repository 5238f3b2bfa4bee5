import Publishing
import Synchronization

/// What a build is at: shown on a terminal when it takes longer than a second, and kept for the table of times.
final class Progress: Sendable {
    private let isShown: Bool
    private let begun = Mutex<[(stage: BuildStage, time: ContinuousClock.Instant)]>([])
    private let task = Mutex<Task<Void, Never>?>(nil)

    init(isShown: Bool) {
        self.isShown = isShown && Console.isTerminal
    }

    /// Notes that a stage begins.
    var begin: @Sendable (BuildStage) -> Void {
        { [self] stage in begun.withLock { $0.append((stage, .now)) } }
    }

    func start() {
        guard isShown else { return }
        let shown = Task.detached { [self] in
            try? await Task.sleep(for: .seconds(1))
            while !Task.isCancelled {
                // Within the lock, so that nothing is shown once the work is done.
                begun.withLock { stages in
                    guard let stage = stages.last?.stage, stage != .done else { return }
                    Console.writeMessage("\r\u{1B}[K\(stage.rawValue) …")
                }
                try? await Task.sleep(for: .milliseconds(100))
            }
        }
        task.withLock { $0 = shown }
    }

    /// Ends the display and leaves the line empty.
    func stop() {
        guard isShown, let shown = task.withLock({ $0 }) else { return }
        shown.cancel()
        if let first = begun.withLock({ $0.first?.time }), ContinuousClock.now - first >= .seconds(1) {
            Console.writeMessage("\r\u{1B}[K")
        }
    }

    /// A line for each stage with the time until the next began.
    var times: String {
        let stages = begun.withLock { $0 }
        return zip(stages, stages.dropFirst()).map { stage, next in
            let time = (next.time - stage.time).components
            let milliseconds = time.seconds * 1000 + time.attoseconds / 1_000_000_000_000_000
            let digits = String(milliseconds)
            let margin = String(repeating: " ", count: max(0, 7 - digits.utf8.count))
            return "\(margin)\(digits) ms  \(stage.stage.rawValue)\n"
        }.joined()
    }
}
