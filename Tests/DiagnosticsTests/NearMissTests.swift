import Diagnostics
import Testing

@Suite("The nearest known name")
struct NearMissTests {
    @Test(
        "is found within one edit for every three bytes",
        arguments: [
            ("biuld", "build"), ("buld", "build"), ("build", "build"), ("Check", "check"), ("--outptu", "--output"),
            ("inspekt", "inspect"), ("titel", "title"),
        ])
    func found(name: String, expected: String) {
        #expect(nearMiss(of: name, among: ["build", "check", "inspect", "--output", "title"]) == expected)
    }

    @Test("is nothing when no name is close", arguments: ["deploy", "x", "", "checkers-and-more", "ab", "chalk"])
    func notFound(name: String) {
        #expect(nearMiss(of: name, among: ["build", "check", "inspect"]) == nil)
    }

    @Test("is the first in byte order among equals, whatever the order given")
    func ties() {
        #expect(nearMiss(of: "bat", among: ["hat", "cat"]) == "cat")
        #expect(nearMiss(of: "bat", among: ["cat", "hat"]) == "cat")
    }
}
