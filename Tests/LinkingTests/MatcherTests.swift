import Diagnostics
import Testing

@testable import Linking

/// The matcher against the rule it follows, applied to every place and every spelling in turn.
struct MatcherTests {
    @Test("finds in any text what trying every spelling at every place finds", arguments: 0..<40)
    func equalsTryingAll(seed: UInt64) {
        var random = Random(seed: seed)
        let vocabulary = random.vocabulary()
        let (matcher, table) = (Matcher(vocabulary), SpellingTable(vocabulary))
        for _ in 0..<25 {
            let text = random.text(naming: vocabulary)
            let expected = matches(in: Array(text.utf8), of: table)
            #expect(matcher.scan(FlatText(text)) == expected, "\(text.debugDescription)")
        }
    }

    @Test(
        "a name is found however its words are parted",
        arguments: [
            "data mesh", "data  mesh", "data\u{A0}mesh", "data-mesh", "data\nmesh", "data \n mesh", "data\tmesh",
            "data\u{2011}mesh", "data\r\nmesh", "DataMesh", "the data meshes", "data–mesh", "x/data mesh",
        ])
    func parted(text: String) {
        let vocabulary = Vocabulary(entities: [entity(0, "data mesh", .insensitive), entity(1, "meshe", .insensitive)])
        #expect(Matcher(vocabulary).scan(FlatText(text)).map(\.entity) == (text.contains("meshes") ? [] : [0]))
    }

    /// Leftmost first, then the longest key whose strictest spelling fits.
    private func matches(in text: [UInt8], of table: SpellingTable) -> [Match] {
        var addresses = WebAddresses(text)
        var found: [Match] = []
        var position = 0
        while position < text.count {
            if Boundary.canStart(text, at: position), let match = longest(in: text, at: position, of: table),
                !addresses.hide(match.range)
            {
                found.append(match)
                position = match.range.upperBound
            } else {
                position += 1
            }
        }
        return found
    }

    private func longest(in text: [UInt8], at start: Int, of table: SpellingTable) -> Match? {
        let folded = FoldedText(Array(text[start...]))
        var best: (length: Int, match: Match)?
        for (key, spelling) in table.entries where folded.bytes.starts(with: key) && key.count > best?.length ?? 0 {
            let name = start..<start + folded.offsets[key.count - 1] + 1
            guard spelling.accepts(text[name]) else { continue }
            let isStrict = spelling.isSingleWord && (spelling.caseRule == .exact || spelling.needsEvidence)
            let isPlural = spelling.takesPlural && name.upperBound < text.count && text[name.upperBound] == 0x73
            let ends = isPlural ? [name.upperBound, name.upperBound + 1] : [name.upperBound]
            guard let end = ends.first(where: { Boundary.fits(text, start..<$0, isStrict: isStrict) }) else { continue }
            let match = Match(
                entity: spelling.entity, range: start..<end, name: start..<end, isSingleWord: spelling.isSingleWord,
                needsEvidence: spelling.needsEvidence || name.count == 1)
            best = (key.count, match)
        }
        return best?.match
    }
}

private func entity(_ number: Int, _ name: String, _ rule: CaseRule) -> Entity {
    Entity(
        id: EntityID(.tool, "name-\(number)"), name: name, aliases: [Alias(name, rule)],
        place: SourceLocation(path: "vocabulary.yml", line: number + 1))
}

/// Names and texts of few pieces, so that they meet often.
private struct Random {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return elements[Int(state >> 33) % elements.count]
    }

    private static let words = [
        "data", "Mesh", "go", "R", "C", "GPU", "ops", "a", "s", "class", "and", "Über", "Данные", "x1", "B2", "notes",
        "API",
    ]
    private static let joints = [" ", " ", "-", "/", " & ", ".", "", "+", "'", " and "]
    private static let gaps = [
        " ", " ", " ", "  ", "\n", "\u{A0}", "-", "\u{2011}", "/", " / ", ", ", ". ", " (", ") ", "s ", "S ", " and ",
        " &amp; ", "&", "\t", "\r\n", "_", "’", ": ", "://", "@", "数据", "",
    ]

    mutating func vocabulary() -> Vocabulary {
        var names: [String] = []
        for _ in 0..<30 {
            let name = (0..<pick([1, 1, 2, 2, 3])).map { _ in pick(Self.words) }.joined(separator: pick(Self.joints))
            if !names.contains(name) { names.append(name) }
        }
        names += [".NET", "C++", "-x", "'s"].filter { _ in pick([true, false]) }
        return Vocabulary(
            entities: names.enumerated().map { number, name in
                entity(number, name, pick([.insensitive, .insensitive, .capital, .exact]))
            })
    }

    mutating func text(naming vocabulary: Vocabulary) -> String {
        (0..<20).map { _ in
            var piece = pick([true, false]) ? pick(Self.words) : pick(vocabulary.entities.map(\.name))
            if pick([true, false, false]) { piece = piece.lowercased() }
            return piece + pick(Self.gaps)
        }.joined()
    }
}
