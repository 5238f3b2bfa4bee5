/// Moves a full-width sign out of bold text that CommonMark could not close otherwise.
///
/// In `**研究：**访谈` the closing marks stand between punctuation and a letter, which CommonMark takes for an opening;
/// Chinese and Japanese write no space there. With the sign behind the marks the bold text ends.
func withClosableEmphasis(_ line: ArraySlice<UInt8>) -> [UInt8]? {
    let star = UInt8(ascii: "*")
    var bytes = Array(line)
    var isOpen = false
    var isChanged = false
    var index = 0
    while index + 1 < bytes.count {
        guard bytes[index] == star, bytes[index + 1] == star else {
            index += 1
            continue
        }
        let next = index + 2
        if isOpen, index >= 3, isWideSign(bytes[index - 3..<index]), next < bytes.count, isIdeographLead(bytes[next]) {
            let sign = Array(bytes[index - 3..<index])
            bytes.replaceSubrange(index - 3..<next, with: [star, star] + sign)
            isChanged = true
        }
        isOpen.toggle()
        index = next
    }
    return isChanged ? bytes : nil
}

/// Punctuation of the blocks `CJK Symbols` and `Fullwidth Forms`.
private func isWideSign(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0xE3, 0x80]) || bytes.starts(with: [0xEF, 0xBC])
}

/// The first byte of a kana or an ideograph.
private func isIdeographLead(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xE9 }
