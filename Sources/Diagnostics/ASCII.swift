/// Tests on single UTF-8 bytes; a byte outside ASCII answers no to all of them.
extension UInt8 {
    package var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    package var isASCIIUpper: Bool { self >= 0x41 && self <= 0x5A }
    package var isASCIILower: Bool { self >= 0x61 && self <= 0x7A }
    package var isASCIILetter: Bool { isASCIIUpper || isASCIILower }
    package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }
    package var isASCIIBlank: Bool { self == 0x20 || self == 0x09 }
    /// The lower-case form of an ASCII letter, any other byte as it is.
    package var asciiLowercased: UInt8 { isASCIIUpper ? self | 0x20 : self }
}
