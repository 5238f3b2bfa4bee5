import Diagnostics
import Glibc
import Linking

// Finds names in 10 MB of prose, once with 300 aliases and once with 30,000, on one thread.
//
//     swift run -c release MatchingBenchmark

let random = Randomness(seed: 7)
let invented = InventedNames(count: 30_000, random: random)
let prose = Prose(bytes: 10_000_000, naming: invented.names.prefix(300), random: random)
var few = Measurement(of: prose, with: Array(invented.names.prefix(300)))
var many = Measurement(of: prose, with: invented.names)
for _ in 0..<rounds {
    for part in prose.parts.indices {
        few.run(part)
        many.run(part)
    }
}
print("aliases     MB/s   names found")
print(few.line)
print(many.line)
print("ratio of the times: \(rounded(many.seconds / few.seconds))")

/// How often everything is read; the best time of every part of the prose counts, because other programs disturb.
var rounds: Int { 9 }

/// The time that one matcher takes for all parts of the prose.
struct Measurement {
    private let prose: Prose
    private let aliases: Int
    private let matcher: Matcher
    private var best: [Double]
    private var found: [Int]

    init(of prose: Prose, with names: [String]) {
        let entities = names.enumerated().map { number, name in
            Entity(
                id: EntityID(.tool, "name-\(number)"), name: name, aliases: [Alias(name, .insensitive)],
                place: SourceLocation(path: "invented.yml", line: number + 1))
        }
        self.prose = prose
        aliases = names.count
        matcher = Matcher(Vocabulary(entities: entities))
        best = Array(repeating: .infinity, count: prose.parts.count)
        found = Array(repeating: 0, count: prose.parts.count)
    }

    mutating func run(_ part: Int) {
        var count = 0
        let start = processorSeconds()
        for text in prose.parts[part] { count += matcher.scan(text).count }
        best[part] = min(best[part], processorSeconds() - start)
        found[part] = count
    }

    var seconds: Double { best.reduce(0, +) }

    var line: String {
        let speed = Double(prose.byteCount) / seconds / 1_000_000
        return "\(padded(aliases, 7))  \(padded(Int(speed), 7))  \(padded(found.reduce(0, +), 12))"
    }
}

/// What the processor has spent on this thread: other programs do not count.
func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
