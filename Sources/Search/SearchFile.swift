/// A file of the index: its path from the site's root and what it holds.
package struct SearchFile: Hashable, Sendable {
    package let path: String
    package let bytes: [UInt8]
}
