/// UTF-8 that was read in other encodings, found and undone: the restored runs of a text and how they were damaged.
///
/// A text that was damaged as a whole decodes as a whole: every run outside ASCII encodes in the wrong encoding and the
/// bytes are valid UTF-8. Clean text fails that test almost surely, and where it passes, the implausibility rises. Only
/// a text that mixes damage with clean characters is judged run by run, and then two runs must agree on the encoding.
/// Runs of nothing but invisible spaces do not count: they are not kept.
struct Misreading {
    let runs: [NonASCIIRun]
    /// The bytes of each run as restored so far.
    private(set) var restored: [[UInt8]]
    /// What the text was misread as, the latest misreading first.
    private(set) var encodings: [SingleByteEncoding] = []

    /// Damage on damage is undone up to this depth.
    private static let deepest = 3
    /// A fall in implausibility that accident seldom reaches, as in a name with a capital and a trade mark sign.
    private static let certainFall = 3

    init(text: [UInt8]) {
        runs = NonASCIIRun.all(in: text).filter { !$0.isInvisibleSpace(in: text) }
        restored = runs.map { Array(text[$0.range]) }
        while encodings.count < Self.deepest, undoWholeText() {}
        guard encodings.isEmpty else { return }
        while encodings.count < Self.deepest, undoAgreeingRuns() {}
    }

    /// The runs that look damaged but cannot be restored with certainty: damage that only one run shows, and runs that
    /// end in the first two bytes of a dash or quotation mark whose third byte was lost.
    var suspects: [(run: NonASCIIRun, encoding: SingleByteEncoding)] {
        var suspects: [(run: NonASCIIRun, encoding: SingleByteEncoding)] = []
        for (run, bytes) in zip(runs, restored) {
            var best: (fall: Int, encoding: SingleByteEncoding)?
            for encoding in SingleByteEncoding.all {
                let fall = suspicion(of: bytes, in: run, misreadAs: encoding)
                if fall >= Self.certainFall, fall > best?.fall ?? 0 { best = (fall, encoding) }
            }
            if let best { suspects.append((run, best.encoding)) }
        }
        return suspects
    }

    private func suspicion(of bytes: [UInt8], in run: NonASCIIRun, misreadAs encoding: SingleByteEncoding) -> Int {
        guard let encoded = encoding.encode(scalarValues(of: bytes)) else { return 0 }
        if encoded.count >= 2, encoded.suffix(2) == [0xE2, 0x80] { return Self.certainFall }
        guard firstInvalidUTF8(in: encoded) == nil else { return 0 }
        return run.implausibility(of: bytes) - run.implausibility(of: encoded)
    }

    /// A stretch of the text with its runs restored. No run may lie across its ends.
    func restore(_ text: [UInt8], in range: Range<Int>) -> [UInt8] {
        var rebuilt: [UInt8] = []
        rebuilt.reserveCapacity(range.count)
        var copied = range.lowerBound
        for (run, bytes) in zip(runs, restored)
        where range.contains(run.range.lowerBound) && range.contains(run.range.upperBound - 1) {
            rebuilt += text[copied..<run.range.lowerBound]
            rebuilt += bytes
            copied = run.range.upperBound
        }
        return rebuilt + text[copied..<range.upperBound]
    }

    private mutating func undoWholeText() -> Bool {
        guard !runs.isEmpty else { return false }
        let before = zip(runs, restored).reduce(0) { $0 + $1.0.implausibility(of: $1.1) }
        var best = (score: before, runs: restored)
        var found: SingleByteEncoding?
        for encoding in SingleByteEncoding.all {
            guard let candidate = undoAll(encoding) else { continue }
            let score = zip(runs, candidate).reduce(0) { $0 + $1.0.implausibility(of: $1.1) }
            if score < best.score, score <= before - Self.certainFall {
                best = (score, candidate)
                found = encoding
            }
        }
        guard let found else { return false }
        restored = best.runs
        encodings.append(found)
        return true
    }

    private func undoAll(_ encoding: SingleByteEncoding) -> [[UInt8]]? {
        var candidate: [[UInt8]] = []
        candidate.reserveCapacity(restored.count)
        for bytes in restored {
            guard let undone = undo(encoding, in: bytes) else { return nil }
            candidate.append(undone)
        }
        return candidate
    }

    private mutating func undoAgreeingRuns() -> Bool {
        var best: (gain: Int, encoding: SingleByteEncoding, changes: [(index: Int, bytes: [UInt8])])?
        for encoding in SingleByteEncoding.all {
            var gain = 0
            var witnesses = 0
            var changes: [(index: Int, bytes: [UInt8])] = []
            for (index, run) in runs.enumerated() {
                guard let undone = undo(encoding, in: restored[index]) else { continue }
                let fall = run.implausibility(of: restored[index]) - run.implausibility(of: undone)
                guard fall > 0 else { continue }
                gain += fall
                witnesses += fall >= Self.certainFall ? 1 : 0
                changes.append((index, undone))
            }
            if witnesses >= 2, gain > best?.gain ?? 0 { best = (gain, encoding, changes) }
        }
        guard let best else { return false }
        for change in best.changes { restored[change.index] = change.bytes }
        encodings.append(best.encoding)
        return true
    }

    private func undo(_ encoding: SingleByteEncoding, in bytes: [UInt8]) -> [UInt8]? {
        guard let encoded = encoding.encode(scalarValues(of: bytes)), firstInvalidUTF8(in: encoded) == nil else {
            return nil
        }
        return encoded
    }
}
