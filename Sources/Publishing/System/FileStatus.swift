import Glibc

/// What the system says of a name in a folder, without following a link.
struct FileStatus: Equatable {
    enum Kind: Equatable { case file, folder, link, special }

    let kind: Kind
    let device: UInt
    let inode: UInt
    let permissions: UInt32

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
    }

    func isSameFile(as other: FileStatus) -> Bool {
        device == other.device && inode == other.inode
    }
}
