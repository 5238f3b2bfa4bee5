import Diagnostics
import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite("Nothing is lost and nothing stands twice", .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct CoverageRows {
    @Test("row 82: every line that is not blank has one owner", arguments: 0...4)
    func lines(number: Int) throws {
        let guide = try ReceivedGuide.read(number)
        let dropped = Set(guide.article.dropped.map(\.line))
        let runTogether = Set(guide.article.recoveries.filter { $0.rule.id == "RB0402" }.map(\.lines.first))
        var owners: [Int: [String]] = [:]
        for (owner, lines) in guide.owners {
            for line in lines where !dropped.contains(line) { owners[line, default: []].append(owner) }
        }
        for line in dropped { owners[line, default: []].append("dropped") }
        for line in 1...guide.article.source.lineCount where !guide.words(ofLine: line).isEmpty {
            let found = Set(owners[line] ?? [])
            #expect(runTogether.contains(line) ? !found.isEmpty : found.count == 1, "line \(line): \(found)")
        }
    }

    @Test("row 82: the words of the text are the words of its parts", arguments: 0...4)
    func words(number: Int) throws {
        let guide = try ReceivedGuide.read(number)
        var balance: [String: Int] = [:]
        let outside = Set(guide.article.frontMatter.map { Array($0.lines.first...$0.lines.last) } ?? [])
            .union(guide.article.dropped.map(\.line))
        for line in 1...guide.article.source.lineCount where !outside.contains(line) {
            for word in guide.words(ofLine: line) { balance[word, default: 0] += 1 }
        }
        for text in guide.texts {
            for word in wordsOf(text) { balance[word, default: 0] -= 1 }
        }
        #expect(balance.filter { $0.value != 0 } == [:])
    }
}

extension ReceivedGuide {
    func words(ofLine number: Int) -> [String] { wordsOf(line(number)) }

    /// What owns lines: the title, the front matter, the leads, the roles' titles, every section for itself.
    var owners: [(String, ClosedRange<Int>)] {
        var owners: [(String, ClosedRange<Int>)] = []
        if let title = article.title { owners.append(("title", title.line...title.line)) }
        if let front = article.frontMatter { owners.append(("front matter", front.lines.range)) }
        for (index, role) in guide.roles.enumerated() {
            if index > 0 { owners.append(("role \(index)", role.lines.first...role.lines.first)) }
            owners += role.lead.map { ("lead \(index)", $0.lines.range) }
            for section in role.sections.flattened {
                if section.heading.form != .implied {
                    owners.append((section.anchor, section.heading.line...section.heading.line))
                }
                owners += section.blocks.map { (section.anchor, $0.lines.range) }
            }
        }
        return owners
    }

    /// The texts of all parts of the guide, each once; a heading that stands in no line is left out.
    var texts: [String] {
        var texts = article.title.map { [$0.text] } ?? []
        for (index, role) in guide.roles.enumerated() {
            if index > 0 { texts.append(role.title) }
            texts += role.lead.outline
            for section in role.sections.flattened {
                if section.heading.form != .implied { texts.append(section.heading.text) }
                texts += section.outline
            }
        }
        return texts
    }
}

extension LineRange {
    fileprivate var range: ClosedRange<Int> { first...last }
}

/// The runs of letters and digits of a text.
private func wordsOf(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
}
