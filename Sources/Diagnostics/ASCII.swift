/// Tests on single UTF-8 bytes; a byte outside ASCII answers no to all of them.
extension UInt8 {
    @inlinable package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inlinable package var isASCIIUpper: Bool { self >= 0x41 && self <= 0x5A }
    @inlinable package var isASCIILower: Bool { self >= 0x61 && self <= 0x7A }
    @inlinable package var isASCIILetter: Bool { isASCIIUpper || isASCIILower }
    @inlinable package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    @inlinable package var isASCIIBlank: Bool { self == 0x20 || self == 0x09 }
    /// The lower-case form of an ASCII letter, any other byte as it is.
    @inlinable package var asciiLowercased: UInt8 { isASCIIUpper ? self | 0x20 : self }
}
