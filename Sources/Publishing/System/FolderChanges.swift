import CLinux
import Glibc

extension OpenFolder {
    func remove(_ name: RawPath) throws(SystemError) {
        guard name.withCString({ unlinkat(descriptor, $0, 0) }) == 0 else {
            throw SystemError("cannot be removed", path.appending(name))
        }
    }

    /// Removes a folder when nothing is left in it; answers whether it did.
    @discardableResult
    func removeFolderIfEmpty(_ name: RawPath) throws(SystemError) -> Bool {
        if name.withCString({ unlinkat(descriptor, $0, AT_REMOVEDIR) }) == 0 { return true }
        if errno == ENOTEMPTY || errno == EEXIST { return false }
        throw SystemError("cannot be removed", path.appending(name))
    }

    /// Gives a file a second name in another folder; answers false where the file system can't.
    func link(_ name: RawPath, into folder: OpenFolder) throws(SystemError) -> Bool {
        let result = name.withCString { linkat(descriptor, $0, folder.descriptor, $0, 0) }
        if result == 0 { return true }
        if [EPERM, EXDEV, ENOTSUP, EOPNOTSUPP, EMLINK, ENOSYS].contains(errno) { return false }
        throw SystemError("cannot be kept", path.appending(name))
    }

    /// Moves a name to another folder of the same file system, where no such name may exist.
    ///
    /// Some file systems know a plain renaming only; there the name is looked for first.
    func move(_ name: RawPath, to folder: OpenFolder, as newName: RawPath) throws(SystemError) {
        do throws(SystemError) {
            try rename(name, to: folder, as: newName, flags: UInt32(RB_RENAME_NOREPLACE))
        } catch {
            guard error.isUnsupported, try folder.status(of: newName) == nil else { throw error }
            try rename(name, to: folder, as: newName, flags: 0)
        }
    }

    /// Moves a file of this folder to the place of another, which is gone in the same step.
    func move(_ name: RawPath, over other: RawPath) throws(SystemError) {
        try rename(name, to: self, as: other, flags: 0)
    }

    func setPermissions(of name: RawPath, to permissions: UInt32) throws(SystemError) {
        guard name.withCString({ fchmodat(descriptor, $0, mode_t(permissions), 0) }) == 0 else {
            throw SystemError("cannot be given its permissions", path.appending(name))
        }
    }

    /// Makes two names of this folder change places in one step.
    func exchange(_ name: RawPath, with other: RawPath) throws(SystemError) {
        try rename(name, to: self, as: other, flags: UInt32(RB_RENAME_EXCHANGE))
    }

    private func rename(
        _ name: RawPath, to folder: OpenFolder, as newName: RawPath, flags: UInt32
    ) throws(SystemError) {
        let result = name.withCString { old in
            newName.withCString { new in renameat2(descriptor, old, folder.descriptor, new, flags) }
        }
        guard result == 0 else { throw SystemError("cannot be renamed to '\(newName)'", path.appending(name)) }
    }
}
