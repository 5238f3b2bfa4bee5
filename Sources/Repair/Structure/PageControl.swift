import Diagnostics

/// What surrounds the text of a copied page and is meant for its visitors: buttons, counters, calls, directives.
///
/// The word lists are closed because they describe how pages speak, not what guides are about.
enum PageControl {
    /// Whether a line is nothing but such things: `Advertisement`, `Share   Save   Copy link`, `Posted 2 days ago · 14 views`.
    static func isControl(_ text: String) -> Bool {
        if text.utf8.first == UInt8(ascii: "#"), isRowOfHashtags(text) { return true }
        if isDirective(text) || isPageMargin(text) { return true }
        let lower = text.lowercased()
        if pointers.begin(lower) || PageWords.openings.begin(lower) { return true }
        // No button is as long as a sentence.
        guard lower.utf8.count < 200 else { return false }
        if alone.contains(lower) || PageWords.notices.contains(lower) { return true }
        let parts = letters(of: lower)
        if isCall(parts) { return true }
        let segments = mayHaveSegments(text) ? segments(of: text) : []
        guard segments.count > 1 else { return isRowOfButtons(parts) || isPhotoCredit(lower) }
        return segments.allSatisfy(isButton)
    }

    /// Buttons that lost what set them apart: `Share Copy link Print`.
    private static func isRowOfButtons(_ parts: [String]) -> Bool {
        guard (2...8).contains(parts.count) else { return false }
        var count = 0
        var rest = parts[...]
        while let first = rest.first {
            let longest = firstWords.contains(first) ? min(3, rest.count) : 0
            let length = (1...3).reversed().first {
                $0 <= longest && buttons.contains(rest.prefix($0).joined(separator: " "))
            }
            guard let length = length ?? (count > 0 && networks.contains(first) ? 1 : nil) else {
                return false
            }
            rest = rest.dropFirst(length)
            count += 1
        }
        return count > 2
    }

    /// `Photo by Ada Miller on Unsplash`.
    private static func isPhotoCredit(_ lower: String) -> Bool {
        guard lower.utf8.count < 100 else { return false }
        let parts = words(of: lower)
        guard (3...9).contains(parts.count), parts[1] == "by" || parts[1] == "credit:" else { return false }
        return ["photo", "image", "picture", "illustration", "photograph"].contains(String(parts[0]))
    }

    /// Whether a line is the bar at the head of a page: `Jobs   Courses   Log in`, `Home Courses Blog`.
    static func isNavigation(_ text: String) -> Bool {
        if isRowOfLinks(text) { return true }
        guard mayHaveSegments(text) else { return false }
        let segments = segments(of: text)
        let areShort = segments.count > 2 && segments.allSatisfy { words(of: $0).count <= 2 }
        return areShort && segments.contains(where: isButton)
    }

    /// Names of a site's parts with nothing but spaces between them, the first page before the others.
    private static func isRowOfLinks(_ text: String) -> Bool {
        let names = words(of: text)
        guard (3...8).contains(names.count), names.allSatisfy({ $0.first?.isUppercase == true }),
            PageWords.home.contains(names[0].lowercased())
        else { return false }
        return names.count { isFootLink($0.lowercased()) || isButton(String($0)) } * 2 >= names.count
    }

    /// Whether a line speaks to the program that makes pages: `[TOC]`, `--8<-- "footer.md"`, `{% include note.html %}`.
    static func isDirective(_ text: String) -> Bool {
        guard let sign = text.utf8.first(where: { $0 != 0x20 }), "[{-:".utf8.contains(sign) else { return false }
        let bare = text.split(at: " ").joined(separator: " ")
        if ["[toc]", "[[toc]]", "[[_toc_]]", "{:toc}"].contains(bare.lowercased()) { return true }
        if bare.hasPrefix(":::"), words(of: bare).count <= 2 { return true }
        if bare.hasPrefix("[["), bare.hasSuffix("]]"), bare.contains(":"), !bare.dropFirst(2).contains("[[") {
            return true
        }
        return bare.hasPrefix("--8<--") || bare.hasPrefix("{%") && bare.hasSuffix("%}")
            || bare.hasPrefix("{{") && bare.hasSuffix("}}")
            || bare.hasPrefix("{{<") && bare.hasSuffix(">}}")
    }

    /// Whether a last line asks for a star, a follow or a share instead of telling of the role.
    static func isAppeal(_ text: String) -> Bool {
        let sentences = text.split(at: ".!?").map { letters(of: String($0)).joined(separator: " ") }
        guard let first = sentences.first else { return false }
        return appeals.begin(first) || sentences.count <= 3 && sentences.contains(where: requests.begin)
    }

    /// Whether a line tells what a picture shows: `Photo: a baker at her oven`.
    static func isCaption(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        return captions.contains(text[..<colon].lowercased())
    }

    /// Whether a line leads to another text: `Read more: How to write a résumé`.
    static func isPointer(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), lastByte(of: text) != UInt8(ascii: ":") else { return false }
        return pointing.contains(text[..<colon].lowercased())
    }

    /// Whether a line tells when a page was written: `Updated Oct 12, 2025`.
    static func isDate(_ text: String) -> Bool {
        let parts = text.lowercased().wordsAndNumbers
        guard parts.count <= 7, let first = parts.first, text.contains(where: \.isNumber) else { return false }
        return ["updated", "published", "posted", "reposted", "edited"].contains(first)
            || first == "last" && parts.count > 1 && ["updated", "edited", "modified", "reviewed"].contains(parts[1])
    }

    /// The head or foot of a printed page: `Career profile   Page 2 of 3`, `CAREER SERIES | PAGE 2`.
    static func isPageMargin(_ text: String) -> Bool {
        guard text.utf8.contains(where: \.isASCIIDigit) else { return false }
        let lower = text.lowercased()
        guard lower.firstOccurrence(of: "page") != nil else { return false }
        let parts = lower.wordsAndNumbers
        if (2...8).contains(parts.count), parts[parts.count - 2] == "page", Int(parts[parts.count - 1]) != nil {
            return parts.count == 2 || segments(of: text).count == 2
        }
        guard (4...16).contains(parts.count), parts[parts.count - 4] == "page" else { return false }
        return parts[parts.count - 2] == "of" && Int(parts[parts.count - 1]) != nil
    }

    /// The parts of a line that wide spaces, bars or dots set apart.
    static func segments(of text: String) -> [String] {
        let parts = mayHaveSegments(text) ? text.replacingDots.split(at: "|\t") : [text[...]]
        return parts.map { words(of: String($0)).joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// Whether a wide space or the first byte of a bar or a dot stands in the text, as in few lines.
    private static func mayHaveSegments(_ text: String) -> Bool {
        var before: UInt8 = 0
        return text.utf8.contains { byte in
            defer { before = byte }
            return bars.contains(byte) || byte == 0xC2 || byte == 0xE2 || byte == 0x20 && before == 0x20
        }
    }

    private static let bars: ByteSet = "|\t"

    /// `Save job`, `Share on X`, `214 views`, `Posted 12 days ago`.
    static func isButton(_ segment: String) -> Bool {
        guard segment.utf8.count < 100 else { return false }
        let parts = withoutSigns(segment.lowercased()).split(at: " ").map(String.init)
        guard let first = parts.first, let last = parts.last, parts.count <= 5 else { return false }
        let words = parts.joined(separator: " ")
        if buttons.contains(words) || PageWords.buttons.contains(words) || last == "ago" || isCount(segment) {
            return true
        }
        return (first == "share" || first == "report") && parts.count <= 3
    }

    /// The words of a button without the picture before them and the number in parentheses behind: `👍 Like (48)`.
    private static func withoutSigns(_ segment: String) -> Substring {
        guard segment.utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "(") }) else { return segment[...] }
        var words = segment.drop { !$0.isLetter && !$0.isNumber }
        if words.last == ")", let open = words.lastIndex(of: "("),
            words[open...].dropFirst().dropLast().utf8.allSatisfy(\.isASCIIDigit)
        {
            words = words[..<open]
        }
        while let last = words.last, !last.isLetter, !last.isNumber { words.removeLast() }
        return words
    }

    /// `214 views`, `9 min read`, `page views: 1,204`.
    static func isCount(_ segment: String) -> Bool {
        guard segment.utf8.count < 100 else { return false }
        let parts = segment.lowercased().split(at: " ")
        if let last = parts.last, last.utf8.first?.isASCIIDigit == true, (2...3).contains(parts.count),
            let label = parts.dropLast().last, label.hasSuffix(":"), counted.contains(String(label.dropLast()))
        {
            return true
        }
        guard let last = parts.last, parts.count <= 5 else { return false }
        return counted.contains(String(last)) && parts.contains { $0.utf8.first?.isASCIIDigit == true }
    }

    /// `Advertisement`, `Accept all cookies`, `Skip to content and more`.
    private static func isCall(_ parts: [String]) -> Bool {
        guard let first = parts.first, parts.count <= 7 else { return false }
        if parts.count == 1 { return ["advertisement", "advertisements", "sponsored"].contains(first) }
        return calls[first, default: []].contains { parts.starts(with: $0) }
    }

    private static func isRowOfHashtags(_ text: String) -> Bool {
        let found = words(of: text)
        return found.count > 1 && found.allSatisfy(isHashtag)
    }

    private static func isHashtag(_ word: Substring) -> Bool {
        word.first == "#" && word.count > 1 && word.dropFirst().allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
    }

    private static func letters(of text: String) -> [String] {
        text.lowercased().runs(of: isLetterOrApostrophe, orBeyondASCII: \.properties.isAlphabetic)
    }

    private static func isLetterOrApostrophe(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte == UInt8(ascii: "'")
    }

    /// The calls by their first words.
    private static let calls = Dictionary(grouping: lines.map { $0.split(at: " ").map(String.init) }) { $0[0] }
    private static let lines = [
        "accept cookies", "accept all cookies", "reject all cookies", "cookie settings", "manage cookies",
        "we use cookies", "share this article", "share this page", "share on facebook", "share on twitter",
        "share on linkedin", "share this post", "skip to content", "skip to main content",
        "jump to navigation", "jump to search", "jump to content", "back to top",
        "print this page", "sign up for our newsletter", "subscribe to our newsletter", "scroll to continue",
        "leave a comment", "toggle navigation", "view all comments", "add a comment", "sign in to view",
        "continue reading", "see more jobs", "show more comments", "was this helpful", "was this page helpful",
        "was this article helpful", "recommended from", "chatgpt can make mistakes", "forwarded this email",
        "member only story", "feed post", "thought for", "reasoned for", "is this page useful", "was this page useful",
        "thank you for your feedback", "leave a reply", "edit this page on",
        "download our free guide", "book a free demo", "start your free trial", "view all jobs", "enroll now",
        "enrol now", "open in app", "scroll to top", "printer friendly", "print friendly", "skip navigation",
    ]
    /// What leads to other pages of the site.
    private static let pointers: LineOpenings = [
        "♻️ repost", "♻ repost", "we use cookies", "this site uses cookies", "this website uses cookies",
        "related articles:", "related posts:",
        "related stories:", "an official website of", "read also:", "also read:", "read next:", "up next:",
        "more from this author:",
    ]
    private static let buttons: Set<String> = [
        "apply", "apply now", "easy apply", "save", "save job", "saved", "share", "copy link", "report",
        "report this posting", "report this job", "report job", "print", "email", "tweet", "pin it", "like", "reply",
        "comment", "follow", "following", "subscribe", "sign in", "sign up", "log in", "login", "register", "menu",
        "search", "home", "upvote", "downvote", "award", "edit", "edit this page", "edit on github", "send", "repost",
        "promoted", "more", "view profile", "message", "connect", "bookmark", "download pdf", "all comments",
        "see more", "show more", "read more", "actively recruiting", "be an early applicant", "paid", "previous",
        "next", "most relevant", "most recent", "top comments", "top", "to top", "back to top",
        "about us", "contact us", "join us", "privacy policy", "terms", "basket", "cart", "my account",
        "mark as complete", "next lesson", "previous lesson", "listen", "play", "copy", "download", "accept all",
    ]
    private static let firstWords = Set(buttons.compactMap { words(of: $0).first.map(String.init) })
    /// Where a page is shared, behind a button that says so.
    static let networks: Set<String> = [
        "facebook", "twitter", "x", "linkedin", "pinterest", "reddit", "whatsapp", "telegram", "instagram", "threads",
        "bluesky", "mastodon", "xing", "email", "pin",
    ]
    /// Buttons that are nothing else, also without others beside them.
    private static let alone: Set<String> = [
        "share", "save", "upvote", "downvote", "reply", "apply now", "easy apply", "save job", "copy link",
        "show more options", "report this job", "report job", "show more", "see more", "share this", "sign in",
        "log in", "copy code", "copy", "edit", "[edit]", "download pdf", "follow", "subscribe", "listen", "print",
        "continued overleaf", "continued on next page", "continued on the next page", "please turn over", "p.t.o.",
        "ask anything", "you said:", "chatgpt said:", "[image]", "yes no", "loading...", "loading…",
    ]
    /// What pages count: `214 views`, `9 min read`.
    private static let counted: Set<String> = [
        "views", "likes", "comments", "shares", "reposts", "reactions", "followers", "applicants", "upvotes", "answers",
        "claps", "points", "replies", "read", "votes", "stars", "forks", "responses", "people",
    ]
    private static let appeals: LineOpenings = [
        "star this repo", "star this repository", "give this repo a star", "give a star", "please star",
        "if you found this helpful", "if you found this useful", "if this helped", "thanks for reading",
        "thank you for reading", "found it useful", "found this useful", "found this helpful", "liked this",
        "enjoyed this", "follow me for",
        "follow for more", "like and share", "repost to", "don't forget to like", "don't forget to star", "repost if",
        "save this post", "found a mistake", "found an error", "found a bug", "found a typo", "spotted a mistake",
        "spotted an error", "spotted a typo",
    ]
    private static let requests: LineOpenings = [
        "subscribe to", "follow me", "follow us", "sign up for my", "sign up for our", "join my newsletter",
        "join our newsletter", "share this with", "share this guide", "share this post", "leave a comment",
        "let me know in the comments", "smash that", "hit the like", "leave a star", "just ask", "hold the clap",
        "give it a star",
        "buy me a coffee", "upload your cv", "get in touch with us", "book a call", "start free trial",
    ]
    private static let pointing: Set<String> = [
        "read more", "read also", "also read", "read next", "see also", "see more", "learn more", "more on this",
        "related", "related reading", "related article", "recommended reading", "further reading", "up next",
    ]
    private static let captions: Set<String> = [
        "photo", "photos", "picture", "image", "illustration", "photograph", "photo credit", "image credit",
        "image source", "photo by", "caption", "credit",
    ]
}

extension String {
    /// The text with a bar for each dot between segments and for each wide space.
    fileprivate var replacingDots: String {
        ["  ", "·", "•", "∙"].reduce(self) { text, sign in text.replacingOccurrences(of: sign, with: "|") }
    }
}
