import Diagnostics

/// Lines that are told from text only at the head and the foot of a copied page.
extension PageControl {
    /// Whether a line under a title tells of the page and not of the role: `9 min read · Mar 3, 2024`, `2 comments`.
    static func isMarginal(_ text: String) -> Bool {
        if isControl(text) || isDegree(text) { return true }
        let parts = segments(of: text)
        if parts.count == 1 { return isCount(parts[0]) }
        return parts.contains(where: isButton) && parts.allSatisfy { isButton($0) || isBareDate($0) }
    }

    /// A word or count that is a button where others stand round it: `Like`, `Comment`, `188 comments`, `3,406`.
    static func mayBeButton(_ text: String) -> Bool {
        isCounter(text) || segments(of: text).allSatisfy(isButton) && words(of: text).count <= 5
    }

    /// Whether lines below each other are the links of a site, each on its own: `Home`, `Jobs A–Z`, `Log in`.
    static func isMenu(_ lines: [String]) -> Bool {
        guard (2...12).contains(lines.count), lines.allSatisfy({ isShortLink($0) || isOfSite($0) }) else {
            return false
        }
        let known = lines.count(where: isOfSite)
        return known >= 2 && known * 2 >= lines.count && (lines.count > 2 || known == lines.count)
    }

    private static func isShortLink(_ line: String) -> Bool {
        words(of: line).count <= 3 && !".:;,?".utf8.contains(line.utf8.last ?? 0)
    }

    /// Whether a line is what sites hold beside their texts: a button, a network, the way to the page.
    private static func isOfSite(_ line: String) -> Bool {
        let lower = line.lowercased()
        return isButton(line) || isControl(line) || isFootLink(lower) || PageWords.home.contains(lower)
            || networks.contains(lower) || PageRemnant.isBreadcrumb(line)
    }

    /// What stands below a writer's name in a network: `Senior analyst at a bank | 42,310 followers`.
    static func isFollowed(_ text: String) -> Bool {
        let parts = segments(of: text)
        guard parts.count > 1, let last = parts.last, isCount(last) else { return false }
        return ["followers", "follower", "connections"].contains(words(of: last.lowercased()).last)
    }

    /// How far away a writer is in a network, and when a post was made: `• 3rd+`, `2mo •`, `+ Follow`.
    private static func isDegree(_ text: String) -> Bool {
        guard text.utf8.count < 40 else { return false }
        let bare = text.lowercased().split { " •·+".contains($0) }.filter { word in
            word != "edited" && word.contains { $0.isLetter || $0.isNumber }
        }
        guard bare.count == 1, let word = bare.first, word.utf8.count < text.utf8.count else { return false }
        let unit = word.drop { $0.isNumber }
        if unit.count < word.count { return ["st", "nd", "rd", "mo", "w", "d", "h", "yr", "y", "m"].contains(unit) }
        return word == "follow"
    }

    /// `143`, `2.1K`: what a button counts.
    static func isCounter(_ text: String) -> Bool {
        var digits = text.utf8[...]
        if let last = digits.last, last | 0x20 == UInt8(ascii: "k") || last | 0x20 == UInt8(ascii: "m") {
            digits.removeLast()
        }
        return !digits.isEmpty && digits.count <= 7 && digits.first?.isASCIIDigit == true
            && digits.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }

    /// Whether a line at the end of a page belongs to the page: its rights, its links, what it asks of a visitor.
    static func isFoot(_ text: String) -> Bool {
        if isMarginal(text) || isAppeal(text) || isRights(text) || isForm(text) { return true }
        let parts = segments(of: text)
        if parts.count > 2, parts.allSatisfy({ words(of: $0).count <= 3 }),
            parts.count(where: { isFootLink($0.lowercased()) }) >= 2
        {
            return true
        }
        let lower = text.lowercased()
        if PageWords.footLinks.contains(lower) { return true }
        return (footOpenings.begin(lower) || PageWords.footOpenings.begin(lower)) && words(of: text).count <= 14
    }

    static func isFootLink(_ text: String) -> Bool {
        footLinks.contains(text) || PageWords.footLinks.contains(text)
    }

    /// `Approved: ______  Date: ____`: lines to be filled in by hand.
    private static func isForm(_ text: String) -> Bool {
        text.firstOccurrence(of: "____") != nil && words(of: text).count <= 12
    }

    /// `© 2025 Bakers Weekly. All rights reserved.`
    static func isRights(_ text: String) -> Bool {
        let lower = text.lowercased()
        return rights.begin(lower) || lower.firstOccurrence(of: "all rights reserved") != nil
    }

    /// Who wrote a text is told at its end as well, and stays.
    static func isByline(_ text: String) -> Bool {
        bylines.begin(text.lowercased())
    }

    private static let bylines: LineOpenings = ["written by ", "by ", "author"]

    /// The button that copies the code below it.
    static func copiesCode(_ text: String) -> Bool {
        ["copy", "copy code", "copied!", "copy to clipboard"].contains(text.lowercased())
    }

    /// The name of a language as pages write it above a piece of code.
    static func isCodeLanguage(_ text: String) -> Bool { codeLanguages.contains(text.lowercased()) }

    /// `Mar 3, 2024`: a date in words or digits and nothing else.
    private static func isBareDate(_ segment: String) -> Bool {
        let parts = segment.split { !$0.isLetter && !$0.isNumber }
        let hasYear = parts.contains { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && Int($0) != nil }
        let names = parts.filter { $0.first?.isNumber == false }
        return hasYear && parts.count <= 4 && names.count <= 1 && parts.allSatisfy { $0.count <= 9 }
    }

    /// Closed: how pages name the links below their text.
    private static let footLinks: Set<String> = [
        "help", "status", "about", "about us", "careers", "press", "blog", "privacy", "privacy policy", "terms",
        "terms of use", "terms of service", "contact", "contact us", "cookies", "cookie policy", "imprint", "legal",
        "sitemap", "accessibility", "rules", "collection notice", "text to speech", "teams", "newsletter", "rss",
        "advertise", "jobs",
    ]
    private static let rights: LineOpenings = ["©", "(c) ", "copyright ©", "copyright 2"]
    private static let footOpenings: LineOpenings = [
        "more from ", "more by ", "recommended for you", "related posts", "related articles", "start your ",
        "start writing", "type your email", "← previous", "← prev", "previous post", "next post", "next →",
        "previous article", "next article", "previous lesson", "next lesson", "mark as complete", "powered by ",
        "made with ", "built with ", "generated by ", "generated with ", "last updated", "last edited", "tags:",
        "filed under", "posted in", "published in ", "published by ", "issued by ", "get the app", "download the app",
        "this page was last", "category: ", "categories: ",
    ]
    /// Closed: the names that pages mark code with; one stands for a label only above a button that copies.
    private static let codeLanguages: Set<String> = [
        "python", "sql", "bash", "shell", "sh", "javascript", "js", "typescript", "java", "json", "yaml", "html",
        "css", "text", "plaintext", "csharp", "c#", "c", "c++", "cpp", "go", "rust", "ruby", "php", "kotlin", "swift",
        "r", "powershell", "dockerfile", "hcl", "markdown", "xml", "toml", "scala", "code",
    ]
}
