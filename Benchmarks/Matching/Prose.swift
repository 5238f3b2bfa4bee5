import Diagnostics
import Linking

/// A fixed sequence of numbers, so that every run reads the same text.
final class Randomness {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to `limit`.
    func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    func pick<Element>(_ elements: some RandomAccessCollection<Element>) -> Element {
        elements[elements.index(elements.startIndex, offsetBy: below(elements.count))]
    }
}

/// Names of tools that do not exist: one word, two words, and two words of which the first is an ordinary one.
struct InventedNames {
    let names: [String]

    init(count: Int, random: Randomness) {
        var seen: Set<String> = []
        var names: [String] = []
        while names.count < count {
            let name =
                switch names.count % 3 {
                case 0: Self.word(random)
                case 1: "\(Self.word(random)) \(Self.word(random))"
                default: "\(random.pick(Prose.words)) \(Self.word(random))"
                }
            if seen.insert(name.lowercased()).inserted { names.append(name) }
        }
        self.names = names
    }

    private static let syllables = [
        "ba", "cor", "dex", "fla", "gro", "hi", "jen", "ka", "lum", "mo", "nex", "or", "pi", "qua", "ru", "ser", "tor",
        "ul", "vi", "wex", "yo", "za",
    ]

    private static func word(_ random: Randomness) -> String {
        let word = (0..<2 + random.below(3)).map { _ in random.pick(syllables) }.joined()
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}

/// Paragraphs of ordinary words, one in forty of them a name.
struct Prose {
    /// The paragraphs, in parts of the same number of bytes.
    let parts: [[FlatText]]
    let byteCount: Int

    static let words =
        ("the of and to a in is that for it with as on by this are be from or have an they which one you we all "
        + "there when use your how said each about many then them these so some would make like into time has look "
        + "more write see number way could people than first water been call who its now find long down day get come "
        + "made part analysis system model team design project review service support process quality data learning "
        + "research engineer language program change customer product manager experience knowledge technical "
        + "responsible develop maintain deliver understand communicate requirements solution business performance")
        .split(separator: " ").map(String.init)

    private static let partSize = 500_000

    init(bytes: Int, naming names: ArraySlice<String>, random: Randomness) {
        var parts: [[FlatText]] = []
        var count = 0
        while count < bytes {
            if count >= parts.count * Self.partSize { parts.append([]) }
            let words = (0..<60).map { _ in random.below(40) == 0 ? random.pick(names) : random.pick(Self.words) }
            let text = words.joined(separator: " ") + "."
            count += text.utf8.count
            parts[parts.count - 1].append(FlatText(text))
        }
        self.parts = parts
        byteCount = count
    }
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
}

/// With two decimals.
func rounded(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
