extension Sequence<UInt8> {
    /// FNV-1a of 64 bits: the same for the same bytes in every run, and in no way a secret.
    ///
    /// Swift's own hashes are seeded anew in each process, so that nothing that is kept or written can rest on them.
    @inlinable package var fnv1a: UInt64 {
        var value: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in self { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return value
    }
}
