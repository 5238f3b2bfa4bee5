/// A file to publish: its path from the root of the site, with `/` between folders, and its bytes.
package struct OutputFile: Equatable, Sendable {
    package let path: String
    package let bytes: [UInt8]
    let fingerprint: Fingerprint

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        fingerprint = Fingerprint(of: bytes)
    }
}
