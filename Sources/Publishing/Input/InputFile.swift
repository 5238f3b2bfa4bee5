import Repair

/// A file that the build reads, whole in memory.
package struct InputFile: Sendable {
    /// The path as messages name it.
    package let path: String
    /// The path within its folder, with `/` between folders.
    package let name: String
    package let bytes: [UInt8]
    /// Whether a comment that silences findings may stand in it; asked once, as a preview keeps its files.
    let mayHoldSilencing: Bool
    /// Where the file stands on the disk, and how it was before it was read at a time in seconds; nil for a file that the
    /// program carries.
    private let origin: (path: RawPath, status: FileStatus, readAt: Int)?

    package init(path: String, name: String, bytes: [UInt8]) {
        self.path = path
        self.name = name
        self.bytes = bytes
        mayHoldSilencing = Silencing.mayStand(in: bytes)
        origin = nil
    }

    init(at place: RawPath, name: RawPath, bytes: [UInt8], status: FileStatus, readAt: Int) {
        path = place.description
        self.name = name.description
        self.bytes = bytes
        mayHoldSilencing = Silencing.mayStand(in: bytes)
        origin = (place, status, readAt)
    }

    /// Whether the file on the disk is another by now than the one that was read.
    var hasChanged: Bool {
        origin.map { FileStatus(following: $0.path)?.version != $0.status.version } ?? false
    }

    /// The bytes of line `number`, counted from 1, without its line end; LF, CRLF and CR end a line.
    /// A byte order mark is no part of the first.
    package func line(_ number: Int) -> [UInt8]? {
        var line = 1
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
            if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
                start = index + 1
                continue
            }
            if line == number { return Array(bytes[start..<index]) }
            line += 1
            start = index + 1
        }
        return line == number && start < bytes.count ? Array(bytes[start...]) : nil
    }

    /// Whether a file of this status holds what was read, for sure.
    ///
    /// A change right after another can leave a file's times as they are, as a system's clock has ticks, so a file that
    /// had only just changed when it was read does not count.
    func isSurely(_ status: FileStatus) -> Bool {
        guard let origin else { return false }
        return origin.status == status && origin.readAt - status.changedAt > longestTick
    }

    /// Whether there is nothing to read: only white space, perhaps behind a byte order mark.
    var isBlank: Bool {
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return body.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }
}

/// In seconds; the coarsest clock of a file system in use, FAT's, has ticks of two.
private let longestTick = 2
