import Diagnostics
import Markdown
import Roles

/// Who claims which line of a source, while a ledger is made.
struct LineClaims {
    typealias Destination = LedgerEntry.Destination

    let source: Source
    private var owner: [Destination?]
    /// What else stands in a line in which several sections were run together.
    private(set) var shared: [Int: [Destination]] = [:]
    private var doubles: [(line: Int, first: Destination, second: Destination)] = []

    init(_ source: Source) {
        self.source = source
        owner = Array(repeating: nil, count: source.lineCount)
    }

    /// Every line with who claims it.
    var owners: [(line: Int, owner: Destination?)] { owner.enumerated().map { ($0.offset + 1, $0.element) } }

    func isBlank(_ line: Int) -> Bool { source.line(line).allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) } }

    mutating func claim(_ lines: LineRange, for destination: Destination, isShared: Bool = false) {
        guard lines.first >= 1, lines.first <= owner.count else { return }
        for line in lines.first...min(lines.last, owner.count) where !isBlank(line) {
            guard let before = owner[line - 1] else {
                owner[line - 1] = destination
                continue
            }
            guard before != destination, shared[line]?.contains(destination) != true else { continue }
            if isShared {
                shared[line, default: []].append(destination)
            } else {
                doubles.append((line, before, destination))
            }
        }
    }

    /// Gives lines that hold marks only, such as a closing fence, to what stands above them, at the top below.
    mutating func fillMarkup() {
        for line in 1...max(1, owner.count) where line <= owner.count && owner[line - 1] == nil && !isBlank(line) {
            if source.isLinkDefinition(line) {
                owner[line - 1] = .linkDefinition
            } else if source.isMarkup(line) {
                owner[line - 1] = line > 1 ? nearest(above: line) : nil
            }
        }
        let top = owner.firstIndex { $0 != nil } ?? 0
        for line in (1...max(1, owner.count)).reversed()
        where line < owner.count && owner[line - 1] == nil && !isBlank(line) && source.isMarkup(line) {
            owner[line - 1] = owner[max(line, top)]
        }
    }

    private func nearest(above line: Int) -> Destination? {
        var line = line - 1
        while line >= 1, isBlank(line) { line -= 1 }
        return line >= 1 ? owner[line - 1] : nil
    }
}

extension LineClaims {
    var faults: [Diagnostic] { (unaccounted + twice).sorted() }

    /// One finding for each run of lines that nobody claims. An item without a word, alone in its file, is nothing to keep.
    private var unaccounted: [Diagnostic] {
        var runs: [LineRange] = []
        for (line, owner) in owners
        where owner == nil && !isBlank(line) && !LineHead.withoutContainers(source.line(line)).isEmpty {
            let isNext = runs.last.map { (($0.last + 1)..<line).allSatisfy(isBlank) } ?? false
            if isNext { runs[runs.count - 1].last = line } else { runs.append(LineRange(line)) }
        }
        return runs.map { run in
            let what = run.first == run.last ? "this line is" : "lines \(run.first) to \(run.last) are"
            return Diagnostic(
                .lineUnaccounted, at: source.location(line: run.first),
                "\(what) in no section, not in the front matter and not dropped with a reason")
        }
    }

    private var twice: [Diagnostic] {
        doubles.map { double in
            Diagnostic(
                .lineTwice, at: source.location(line: double.line),
                "this line is in two places: \(double.first), and \(double.second)")
        }
    }
}

extension Source {
    /// `[name]: address`, which CommonMark takes out of the text; a footnote's text begins with `[^`.
    fileprivate func isLinkDefinition(_ number: Int) -> Bool {
        let line = line(number).drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
        guard line.first == UInt8(ascii: "["), line.dropFirst().first != UInt8(ascii: "^") else { return false }
        guard let close = line.firstIndex(of: UInt8(ascii: "]")) else { return false }
        return line[close...].dropFirst().first == UInt8(ascii: ":")
    }

    /// A line without a word of text, such as `2. *`, or one that begins with a tag.
    fileprivate func isMarkup(_ number: Int) -> Bool {
        let line = line(number)
        let content = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        guard let first = content.first, !LineHead.withoutContainers(line).isEmpty else { return true }
        if first == UInt8(ascii: "<") { return true }
        if content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8) { return true }
        return !content.contains { $0 >= 0x80 || $0.isASCIILetter } && content.drop(while: \.isASCIIDigit).count <= 1
            || !content.contains { $0 >= 0x80 || $0.isASCIIAlphanumeric }
    }
}
