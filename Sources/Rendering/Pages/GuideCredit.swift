import Diagnostics
import Linking
import Markdown
import Repair
import Roles
import Templates

/// Which file a page was made from, by whom, what was repaired in it and which of its lines are left out.
enum GuideCredit {
    static let shape = Shape.record([
        "text": .text, "hasDropped": .bool,
        "dropped": .list(.record(["line": .number, "reason": .text, "text": .text])),
    ])

    static func value(of part: Int, for role: Role, in edition: Edition) -> Value {
        let guide = edition.library.guides[part]
        let dropped = guide.article.dropped
        return .record([
            "text": .text(sentence(about: guide, for: role, changed: edition.guideDays[part])),
            "hasDropped": .bool(!dropped.isEmpty),
            "dropped": .list(
                dropped.map {
                    .record(["line": .number($0.line), "reason": .text($0.reason.rawValue), "text": .text($0.text)])
                }),
        ])
    }

    /// `From “AI Engineer Roadmap” (ai-engineer.md), by A. Writer; 15 places of damaged text repaired.`
    ///
    /// The titles are as written: the page's own title names the role only.
    private static func sentence(about guide: Guide, for role: Role, changed: CalendarDate?) -> String {
        let author = guide.author.map { [$0.name, $0.affiliation, $0.date].compactMap { $0 }.joined(separator: ", ") }
        let repairs = guide.article.source.repairs.count
        let recoveries = guide.article.recoveries.count
        let dropped = guide.article.dropped.count
        let work = [
            repairs > 0 ? "\(Phrase.count(repairs, "place")) of damaged text repaired" : nil,
            recoveries > 0 ? "\(Phrase.count(recoveries, "piece")) of structure restored" : nil,
            dropped > 0 ? "\(Phrase.count(dropped, "line")) left out" : nil,
        ].compactMap { $0 }
        let titles = [guide.article.title?.text, guide.headingText(at: role.lines.first)].compactMap { $0 }
        let title = titles.map { "“\($0)”" }.joined(separator: ", ")
        let origin =
            "From \(title.isEmpty ? guide.fileName : "\(title) (\(guide.fileName))")"
            + (author.map { ", by \($0)" } ?? "") + (changed.map { ", last changed \($0)" } ?? "")
        return (work.isEmpty ? origin : "\(origin); \(Phrase.list(work))") + "."
    }
}

extension Guide {
    /// The name of its file without the folders.
    var fileName: String { path.split(at: "/").last.map(String.init) ?? path }
}
