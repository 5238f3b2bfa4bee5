import Markdown
import Repair
import Roles

extension Guide {
    /// The line that says which file a page was made from, by whom, and how much of it was repaired.
    var credit: String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let repairs = article.source.repairs.count
        let recoveries = article.recoveries.count
        let dropped = article.dropped.count
        var parts = ["From \(file)"]
        if let author {
            parts[0] +=
                ", by " + [author.name, author.affiliation, author.date].compactMap { $0 }.joined(separator: ", ")
        }
        if repairs > 0 { parts.append("\(Phrase.count(repairs, "character run")) repaired") }
        if recoveries > 0 { parts.append("\(Phrase.count(recoveries, "piece")) of structure restored") }
        if dropped > 0 { parts.append("\(Phrase.count(dropped, "line")) left out") }
        return parts.joined(separator: "; ")
    }
}
