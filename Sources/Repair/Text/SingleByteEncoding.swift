/// An encoding that is ASCII below 0x80 and has one character for each byte above it.
package struct SingleByteEncoding: Sendable {
    /// The WHATWG label where there is one, such as `windows-1252`, else the IANA name, such as `ibm437`.
    package let label: String
    /// The name as people know it, for messages.
    package let name: String
    private let bytes: [UInt32: UInt8]

    init(label: String, name: String, upperHalf: String) {
        self.init(label: label, name: name, upperHalf: Array(upperHalf.unicodeScalars))
    }

    init(label: String, name: String, upperHalf: [Unicode.Scalar]) {
        self.label = label
        self.name = name
        let pairs = zip(upperHalf.map(\.value), 0x80...0xFF as ClosedRange<UInt8>)
        bytes = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The bytes of text without ASCII, or nil when the encoding lacks one of its characters.
    package func encode(_ scalars: [UInt32]) -> [UInt8]? {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(scalars.count)
        for scalar in scalars {
            guard let byte = bytes[scalar] else { return nil }
            encoded.append(byte)
        }
        return encoded
    }
}
