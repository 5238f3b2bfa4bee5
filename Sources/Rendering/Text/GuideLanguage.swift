import Diagnostics
import Markdown
import Repair
import Roles

/// The language that a guide is written in, as far as its own words tell: what screen readers and hyphenation need.
///
/// A script that one language writes tells it; among languages in Latin letters the short words that hold sentences
/// together do. A text that is short, or divided between two, tells nothing.
enum GuideLanguage {
    /// The BCP 47 tag of the guide's language; nil when its text does not tell, or when it is that of the site.
    static func tag(of guide: Guide, on site: SiteSettings) -> String? {
        let language = tag(of: guide.article.source.text)
        return site.language.split(at: "-").first.map(String.init) == language ? nil : language
    }

    /// The BCP 47 tag, nil when the text does not tell.
    static func tag(of text: [UInt8]) -> String? {
        var scripts = Array(repeating: 0, count: Script.allCases.count)
        var counts = Array(repeating: 0, count: languages.count)
        var word: [UInt8] = []
        for scalar in String(decoding: text.prefix(sample), as: UTF8.self).unicodeScalars {
            if let script = Script(scalar) {
                scripts[script.rawValue] += 1
                scalar.appendInLowerCase(to: &word)
            } else if !word.isEmpty {
                if word.count <= longest { for position in owners[word] ?? [] { counts[position] += 1 } }
                word.removeAll(keepingCapacity: true)
            }
        }
        guard let most = Script.allCases.max(by: { scripts[$0.rawValue] < scripts[$1.rawValue] }) else { return nil }
        let letters = scripts.reduce(0, +)
        guard letters >= fewest else { return nil }
        // Names of tools stand in Latin letters in guides of every language.
        let foreign = Script.allCases.filter { $0 != .latin }.max { scripts[$0.rawValue] < scripts[$1.rawValue] }
        if let foreign, scripts[foreign.rawValue] * 3 > letters { return foreign.tag(scripts) }
        return most == .latin ? latin(counts) : most.tag(scripts)
    }

    /// Whether the language is written from right to left.
    static func isRightToLeft(_ tag: String) -> Bool {
        ["ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(tag.prefix { $0 != "-" }.lowercased())
    }

    /// So many bytes are looked at, and fewer letters say nothing.
    private static let sample = 6000
    private static let fewest = 80

    private static func latin(_ counts: [Int]) -> String? {
        let ranked = counts.indices.sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
        guard let first = ranked.first, ranked.count > 1 else { return nil }
        let second = counts[ranked[1]]
        return counts[first] >= 6 && counts[first] * 2 >= second * 3 ? languages[first].tag : nil
    }

    private static let languages: [(tag: String, words: String)] = [
        ("en", "the and of to in is for with that are you your this on as by or from"),
        ("de", "der die und das ist für mit nicht eine auf den von im ein zu sich oder bei"),
        ("es", "el los las una para con del por que y en la es se su como más o"),
        ("fr", "le les des une pour avec dans est et du la en sur aux vous qui au ou"),
        ("pt", "o os uma para com não do da em e dos das que ou ao são mais um"),
        ("it", "il gli una per con che di della sono nel alla e le dei un si anche o"),
        ("nl", "het een en van voor met niet zijn de in te op dat bij je of aan om"),
    ]

    private static let owners: [[UInt8]: [Int]] = {
        var owners: [[UInt8]: [Int]] = [:]
        for (position, language) in languages.enumerated() {
            for word in language.words.split(at: " ") { owners[Array(word.utf8), default: []].append(position) }
        }
        return owners
    }()

    /// The length of the longest of the words.
    private static let longest = owners.keys.map(\.count).max() ?? 0
}

extension Unicode.Scalar {
    fileprivate func appendInLowerCase(to word: inout [UInt8]) {
        if isASCII {
            word.append(UInt8(ascii: self).asciiLowercased)
        } else {
            word += properties.lowercaseMapping.utf8
        }
    }
}

/// The writing of a letter, as far as it tells a language.
private enum Script: Int, CaseIterable {
    case latin, cyrillic, arabic, hebrew, greek, kana, han, hangul

    init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: self = .latin
        case 0x370...0x3FF: self = .greek
        case 0x400...0x4FF: self = .cyrillic
        case 0x590...0x5FF: self = .hebrew
        case 0x600...0x6FF: self = .arabic
        case 0x3040...0x30FF: self = .kana
        case 0x4E00...0x9FFF: self = .han
        case 0xAC00...0xD7A3: self = .hangul
        default: return nil
        }
    }

    /// Chinese characters beside kana are Japanese.
    func tag(_ counts: [Int]) -> String? {
        switch self {
        case .latin: nil
        case .cyrillic: "ru"
        case .arabic: "ar"
        case .hebrew: "he"
        case .greek: "el"
        case .kana: "ja"
        case .han: counts[Script.kana.rawValue] * 10 > counts[rawValue] ? "ja" : "zh"
        case .hangul: "ko"
        }
    }
}
