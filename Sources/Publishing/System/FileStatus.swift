import Glibc

/// What the system says of a name in a folder, without following a link.
struct FileStatus: Equatable, Sendable {
    enum Kind: Equatable, Sendable { case file, folder, link, special }

    let kind: Kind
    let device: UInt
    let inode: UInt
    let permissions: UInt32
    /// Size and the times of the last change, in nanoseconds: what tells whether a file is still the same.
    let version: [Int]
    /// When the file or what is said of it changed last, in seconds.
    let changedAt: Int

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .special
            }
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        permissions = UInt32(status.st_mode & 0o7777)
        version = [
            Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
            status.st_ctim.tv_nsec,
        ]
        changedAt = status.st_ctim.tv_sec
    }

    /// The status of what a path leads to, links followed; nil when it leads nowhere.
    init?(following path: RawPath) {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
        self.init(status)
    }

    func isSameFile(as other: FileStatus) -> Bool {
        device == other.device && inode == other.inode
    }
}
