import Diagnostics
import Linking

// Finds names in 10 MB of prose, once with 300 aliases and once with 30,000, on one thread.
//
//     swift run -c release MatchingBenchmark

let random = Randomness(seed: 7)
let invented = InventedNames(count: 30_000, random: random)
let prose = Prose(bytes: 10_000_000, naming: invented.names.prefix(300), random: random)
let few = Measurement(of: prose, with: Array(invented.names.prefix(300)))
let many = Measurement(of: prose, with: invented.names)
print("aliases     MB/s   names found")
print(few.line)
print(many.line)
print("ratio of the times: \(rounded(many.seconds / few.seconds))")

/// The best of several runs over the same texts.
struct Measurement {
    let aliases: Int
    let speed: Double
    let seconds: Double
    let found: Int

    init(of prose: Prose, with names: [String]) {
        let entities = names.enumerated().map { number, name in
            Entity(
                id: EntityID(.tool, "name-\(number)"), name: name, aliases: [Alias(name, .insensitive)],
                place: SourceLocation(path: "invented.yml", line: number + 1))
        }
        let matcher = Matcher(Vocabulary(entities: entities))
        let clock = ContinuousClock()
        var best = Duration.seconds(3600)
        var found = 0
        for _ in 0..<5 {
            found = 0
            let time = clock.measure {
                for text in prose.texts { found += matcher.scan(text).count }
            }
            best = min(best, time)
        }
        aliases = names.count
        seconds = best / .seconds(1)
        speed = Double(prose.byteCount) / seconds / 1_000_000
        self.found = found
    }

    var line: String { "\(padded(aliases, 7))  \(padded(Int(speed), 7))  \(padded(found, 12))" }
}
