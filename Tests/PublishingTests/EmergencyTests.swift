import Testing

@testable import Publishing

@Suite("The end of a run that cannot go on")
struct EmergencyTests {
    @Test("a guide within its time is not overdue; one beyond it is named, the oldest first")
    func overdue() {
        let watchdog = Watchdog(seconds: 10)
        #expect(watchdog.overdue(at: .infinity) == nil)
        let found = watchdog.watching("content/a.md") {
            watchdog.watching("content/b.md") { [watchdog.overdue(at: 0), watchdog.overdue(at: .infinity)] }
        }
        #expect(found == [nil, "content/a.md"])
        #expect(watchdog.overdue(at: .infinity) == nil)
    }

    @Test("a guide that is never done ends the process with 70")
    func endless() async {
        await #expect(processExitsWith: .exitCode(70)) {
            Watchdog(seconds: 0.1).watching("content/a.md") { while true {} }
        }
    }

    @Test("a failure of the program itself ends it with 70")
    func trap() async {
        await #expect(processExitsWith: .exitCode(70)) {
            Emergency.prepare()
            let numbers: [Int] = []
            _ = numbers[Int.random(in: 1...2)]
        }
    }
}
