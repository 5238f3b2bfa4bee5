/// How unlike written language a run of characters is: the higher, the less plausible.
///
/// Each character outside ASCII has a weight, low for the letters and signs that living languages and web pages use, high
/// for controls, private use and scripts that hardly occur. Neighbours add to it: letters of two scripts side by side, a
/// capital behind a small letter, a sign inside a word. UTF-8 read in another encoding turns one character into two to
/// four odd ones, so undoing the damage lowers the sum; clean text that happens to decode ends in rarer characters.
///
/// `before` and `after` are the ASCII characters next to the run.
func implausibility(of scalars: [UInt32], before: UInt8?, after: UInt8?) -> Int {
    var sum = 0
    var previous = CharacterTrait(ascii: before)
    for (index, scalar) in scalars.enumerated() {
        let (weight, current) = plausibility(of: scalar)
        sum += weight
        if current.clashes(behind: previous) { sum += 5 }
        if current == .sign, previous.isLetter {
            let next = index + 1 < scalars.count ? plausibility(of: scalars[index + 1]).trait : .init(ascii: after)
            if next.isLetter { sum += 3 }
        }
        previous = current
    }
    if CharacterTrait(ascii: after).clashes(behind: previous) { sum += 5 }
    return sum
}

/// What a character is to its neighbours.
enum CharacterTrait: Equatable {
    case letter(Script, isCapital: Bool)
    /// A sign that seldom stands between two letters of a word.
    case sign
    /// A character that goes with any neighbour: dashes, apostrophes, marks, ideographs.
    case neutral

    enum Script {
        case latin, greek, cyrillic, other
    }

    init(ascii: UInt8?) {
        guard let ascii, ascii | 0x20 >= 0x61, ascii | 0x20 <= 0x7A else {
            self = .neutral
            return
        }
        self = .letter(.latin, isCapital: ascii & 0x20 == 0)
    }

    var isLetter: Bool {
        if case .letter = self { true } else { false }
    }

    func clashes(behind previous: CharacterTrait) -> Bool {
        guard case .letter(let script, let isCapital) = self,
            case .letter(let previousScript, let previousIsCapital) = previous
        else { return false }
        return script != previousScript || (isCapital && !previousIsCapital)
    }
}
