import Foundation
import Testing

@testable import Publishing

@Suite("The lock of a build")
struct BuildLockTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var lockFile: Bool { FileManager.default.fileExists(atPath: folder.path(".rolebook.lock")) }

    /// Takes the lock if it is free, and does something while it is held.
    private func take(meanwhile: () throws -> Void = {}) throws -> Bool {
        guard let lock = try BuildLock.take(in: OpenFolder.open(RawPath(folder.path))) else { return false }
        try meanwhile()
        lock.release()
        return true
    }

    @Test("is held by one at a time and leaves nothing behind")
    func exclusive() throws {
        let isTaken = try take {
            #expect(lockFile)
            let second = try take()
            #expect(!second)
        }
        #expect(isTaken)
        #expect(!lockFile)
        #expect(try take())
    }

    @Test("is free when only the file of a dead build is left")
    func stale() throws {
        try folder.write(".rolebook.lock", "")
        #expect(try take())
    }
}
