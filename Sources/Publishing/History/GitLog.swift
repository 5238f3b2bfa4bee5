import Diagnostics
import Roles

/// Reads the history of a folder as git writes it, from the newest change on, as far as it is needed.
///
/// The form is that of `git log -z --raw` with a line of its own for each commit: `\u{2}DAY PARENTS`, and for each file
/// `:MODES OBJECTS STATUS` followed by its path, all with NUL between them.
struct GitLog {
    /// The newest change of a file.
    struct Change: Equatable {
        let day: CalendarDate
        /// The name that git gives to what the file held then.
        let object: String
    }

    static let question = [
        "log", "-z", "--raw", "--no-abbrev", "--no-renames", "-c", "--root", "--no-relative", "--no-color",
        "--no-notes", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--ignore-submodules=all",
        "--format=%x02%as %P", "--", ".",
    ]

    /// A history without end is not read to its end.
    private static let mostBytes = 256 << 20

    private let isShallow: Bool
    private var wanted: Set<String>
    private(set) var changes: [String: Change] = [:]
    /// The files whose newest change the clone doesn't hold.
    private(set) var unreached: Set<String> = []
    private var day: CalendarDate?
    private var isBoundary = false
    private var object: String?

    /// `files` are paths from the top of the repository.
    init(of files: some Sequence<String>, isShallow: Bool) {
        wanted = Set(files)
        self.isShallow = isShallow
    }

    /// Reads until the newest change of every file is known, or there is no more.
    mutating func read(_ process: ChildProcess) {
        let deadline = ContinuousClock.now + Git.patience
        var rest: [UInt8] = []
        var count = 0
        while !wanted.isEmpty, count < Self.mostBytes {
            let next = process.next(before: deadline)
            guard !next.isEmpty else { break }
            count += next.count
            rest += next
            guard let end = rest.lastIndex(of: 0) else { continue }
            for token in rest[..<end].split(separator: 0) { take(token) }
            rest.removeSubrange(...end)
        }
        process.end(byForce: true)
    }

    /// Takes what stands between two NUL.
    mutating func take(_ token: ArraySlice<UInt8>) {
        if let object {
            self.object = nil
            return note(String(decoding: token, as: UTF8.self), object)
        }
        let text = token.drop { $0 == 0x0A }
        switch text.first {
        case 0x02: begin(text.dropFirst())
        case UInt8(ascii: ":"): object = Self.object(in: text)
        default: break
        }
    }

    private mutating func begin(_ commit: ArraySlice<UInt8>) {
        day = CalendarDate(String(decoding: commit.prefix { $0 != 0x20 }, as: UTF8.self))
        isBoundary = isShallow && commit.drop { $0 != 0x20 }.allSatisfy { $0 == 0x20 }
    }

    private mutating func note(_ path: String, _ object: String) {
        guard wanted.remove(path) != nil else { return }
        if isBoundary { unreached.insert(path) } else if let day { changes[path] = Change(day: day, object: object) }
    }

    /// What the file holds after the change: behind as many modes as there are colons and one, and as many objects before.
    private static func object(in line: ArraySlice<UInt8>) -> String {
        let parents = line.prefix { $0 == UInt8(ascii: ":") }.count
        let words = line.dropFirst(parents).split(separator: 0x20)
        let position = 2 * parents + 1
        return words.indices.contains(position) ? String(decoding: words[position], as: UTF8.self) : ""
    }
}
