import Diagnostics
import Linking
import Roles
import Synchronization

/// What a run that builds again and again keeps of its last build: the words and the guides, as they were read.
///
/// A guide as it is read depends on its path, its bytes and the words, so a kept one is what reading it again would give;
/// so is what it names, as long as it stands at the same place among the others.
/// When the words change nothing is kept, and a guide that a build did not read is forgotten.
package final class ReadingMemory: Sendable {
    private let last = Mutex<Reading?>(nil)

    package init() {}

    /// The last reading, nil when it was done with other words than those of these files.
    func reading(withWordsOf files: [InputFile]) -> Reading? {
        guard let reading = last.withLock({ $0 }), reading.wordFiles.map(\.path) == files.map(\.path),
            reading.wordFiles.map(\.bytes) == files.map(\.bytes)
        else { return nil }
        return reading
    }

    /// The guides of the last reading as files, by the paths that messages name.
    var files: [String: InputFile] { last.withLock { $0?.files ?? [:] } }

    func keep(_ reading: Reading) {
        last.withLock { $0 = reading }
    }

    func keep(_ library: Library) {
        last.withLock { $0?.library = library }
    }

    /// The files beside the guides that each guide of the last reading names, where that is known.
    var origins: [String: Set<String>] { last.withLock { $0?.origins ?? [:] } }

    func keep(origins: [String: Set<String>]) {
        last.withLock { $0?.origins = origins }
    }

    /// The words of a build and the guides that were read with them.
    struct Reading: Sendable {
        let wordFiles: [InputFile]
        let wording: Diagnosed<Wording>
        fileprivate private(set) var files: [String: InputFile] = [:]
        private var guides: [String: Diagnosed<Guide?>] = [:]
        private var linked: [String: GuideLinking.LinkedGuide] = [:]
        fileprivate(set) var library: Library?
        fileprivate(set) var origins: [String: Set<String>] = [:]

        init(wordFiles: [InputFile], wording: Diagnosed<Wording>) {
            self.wordFiles = wordFiles
            self.wording = wording
        }

        /// What was read from a file, nil when the file was another or none.
        subscript(file: InputFile) -> Diagnosed<Guide?>? {
            files[file.path]?.bytes == file.bytes ? guides[file.path] : nil
        }

        /// What a guide of these files named, nil when its file was another or none.
        func linked(of guide: Guide, in files: [String: InputFile]) -> GuideLinking.LinkedGuide? {
            files[guide.path].flatMap { self[$0] == nil ? nil : linked[guide.path] }
        }

        /// The same words with these guides, and what those that are published name.
        func with(
            _ files: [InputFile], _ read: [Diagnosed<Guide?>], _ published: [Guide],
            _ linked: [GuideLinking.LinkedGuide]
        ) -> Reading {
            var reading = self
            reading.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
            reading.guides = Dictionary(zip(files, read).map { ($0.path, $1) }) { first, _ in first }
            reading.linked = Dictionary(zip(published, linked).map { ($0.path, $1) }) { first, _ in first }
            for file in files where self[file] == nil { reading.origins[file.path] = nil }
            return reading
        }
    }
}
