import Glibc

/// The addresses that answered well in the last week, so that they are not asked for again: `.rolebook/external-links`.
///
/// A line holds the time in seconds since 1970 and the address. A file of another form is passed over and written anew.
struct ExternalMemory {
    private static let folder = RawPath(".rolebook")
    private static let name = RawPath("external-links")
    private static let week = 7 * 24 * 60 * 60

    private var times: [String: Int] = [:]
    private let now = time(nil)

    init() {
        guard let folder = try? OpenFolder.open(Self.folder),
            case .bytes(let bytes)? = try? folder.readIfPresent(Self.name)
        else { return }
        for line in bytes.split(separator: 0x0A) {
            let parts = String(decoding: line, as: UTF8.self).split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let time = Int(parts[0]), time <= now, now - time < Self.week else { continue }
            times[String(parts[1])] = time
        }
    }

    func holds(_ address: String) -> Bool { times[address] != nil }

    mutating func note(_ address: String) { times[address] = now }

    /// Writes what is known; a memory that can't be kept is only slower the next time.
    func write() {
        let lines = times.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            "\($0.value) \($0.key)\n"
        }
        guard let here = try? OpenFolder.open(RawPath(".")) else { return }
        if (try? here.status(of: Self.folder)) == .some(nil) { try? here.makeFolder(Self.folder) }
        try? replaceFile(at: Self.folder.appending(Self.name), with: Array(lines.joined().utf8))
    }
}
