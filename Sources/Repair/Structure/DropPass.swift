import Diagnostics
import Markdown

/// Leaves out the lines that came along when a page was copied: picture remnants, repeated titles, calls to action.
enum DropPass {
    static func apply(to state: inout RecoveryState) {
        ConversationPass.apply(to: &state)
        AnswerRemarks.drop(from: &state)
        PageControlSplit.apply(to: &state)
        dropImageRemnants(&state)
        dropBreadcrumb(&state)
        remove(from: &state, .pageControl) { pieces, index in
            guard let line = pieces[index].oneLine else { return false }
            let text = line.plainText
            if PageControl.isControl(text) || isRowOfDeadLinks(line) { return true }
            guard PageControl.isCodeLanguage(text), index + 1 < pieces.count else { return false }
            return pieces[index + 1].oneLine.map { PageControl.copiesCode($0.plainText) } ?? false
        }
        RunningHeads.drop(from: &state)
        PageMargins.drop(from: &state)
        PageTail.drop(from: &state)
        SponsorPass.drop(from: &state)
        ContentsPass.drop(from: &state)
        AnswerRemarks.drop(from: &state)
        dropRepeatedTitles(&state)
        dropCallToAction(&state)
    }

    /// Buttons of a page that were copied as links to nowhere, `[Download PDF](#) [Apply](#)`, and the translations of a
    /// file beside it, `[English](README.md) | [Deutsch](README.de.md)`.
    private static func isRowOfDeadLinks(_ inlines: [Inline]) -> Bool {
        var count = 0
        for inline in inlines {
            switch inline {
            case .link("#", _, _), .link("", _, _): count += 1
            case .link(let address, _, _) where address.hasPrefix("README") && address.hasSuffix(".md"): count += 1
            case .text(let text) where text.utf8.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "|") || $0 >= 0x80 }):
                break
            default: return false
            }
        }
        return count > 0
    }

    /// The way to the page stands before its title.
    private static func dropBreadcrumb(_ state: inout RecoveryState) {
        remove(from: &state, .breadcrumb) { pieces, index in
            guard index < 3, let line = pieces[index].oneLine else { return false }
            return PageRemnant.isBreadcrumb(line.plainText) || PageControl.isNavigation(line.plainText)
        }
    }

    private static func dropImageRemnants(_ state: inout RecoveryState) {
        remove(from: &state, .imageRemnant) { pieces, index in
            guard let line = pieces[index].oneLine else { return false }
            return isImageRemnant(line.plainText)
        }
    }

    /// A line that stands twice with nothing between is a card's link text and the heading it led to.
    static func dropRepeatedTitles(_ state: inout RecoveryState) {
        remove(from: &state, .duplicateTitle) { pieces, index in
            guard index > 0, let line = pieces[index].oneLine, let before = pieces[index - 1].oneLine else {
                return false
            }
            let text = line.plainText
            return text == before.plainText && text.utf8.contains { $0.isASCIIAlphanumeric || $0 >= 0x80 }
        }
    }

    private static func remove(
        from state: inout RecoveryState, _ reason: DroppedLine.Reason, where isDropped: ([Piece], Int) -> Bool
    ) {
        let pieces = state.pieces
        var kept: [Piece] = []
        for index in pieces.indices {
            if isDropped(pieces, index) {
                state.drop(pieces[index].block.lines.first, reason)
            } else {
                kept.append(pieces[index])
            }
        }
        state.pieces = kept
    }

    private static func dropCallToAction(_ state: inout RecoveryState) {
        guard let last = state.pieces.last, let text = last.oneLine?.plainText,
            namesCommands(text) || PageControl.isAppeal(text)
        else { return }
        state.pieces.removeLast()
        if let rule = state.pieces.last, rule.block.kind == .thematicBreak {
            state.pieces.removeLast()
            state.drop(rule.block.lines.first, .rule)
        }
        state.drop(last.block.lines.first, .callToAction)
    }
}

private let imageWords: Set<String> = [
    "image", "img", "logo", "photo", "picture", "banner", "icon", "thumbnail", "avatar", "screenshot", "figure",
]
private let imageQualifiers: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "main", "hero", "header", "footer",
    "cover", "featured", "inline", "background", "profile", "site", "company", "brand", "placeholder", "alt", "text",
    "the", "of", "article", "blog", "post", "page", "section", "body",
]

/// Whether a line is what is left of a picture: `first image`, `Image 2`, `logoExampleSite`.
///
/// Both word lists are closed because they describe pages, not subjects: how web pages name their own pictures.
func isImageRemnant(_ text: String) -> Bool {
    let written = words(of: text)
    if text.hasPrefix("[Image:") || text.hasPrefix("[image:") { return text.hasSuffix("]") }
    guard !written.isEmpty, written.count <= 4 else { return false }
    let parts = written.map { $0.lowercased() }
    if parts.count == 1, let word = written.first {
        let bytes = Array(word.utf8)
        if bytes.count > 4, word.lowercased().utf8.starts(with: "logo".utf8), bytes[4].isASCIIUpper { return true }
        if bytes.count > 4, bytes.dropLast(4).last?.isASCIILower == true, bytes.suffix(4).elementsEqual("Logo".utf8) {
            return true
        }
        return ["logo", "image", "img"].contains(parts[0]) || PageRemnant.isPictureName(String(word))
    }
    guard parts.contains(where: imageWords.contains) else { return false }
    if parts.count == 2, parts[1] == "logo" { return true }
    return parts.allSatisfy { word in
        imageWords.contains(word) || imageQualifiers.contains(word) || word.utf8.allSatisfy(\.isASCIIDigit)
    }
}

/// Whether a text tells the reader to run commands such as `/start` of another program.
private func namesCommands(_ text: String) -> Bool {
    let commands = words(of: text).filter { word in
        let bytes = Array(word.utf8)
        guard bytes.count > 3, bytes[0] == UInt8(ascii: "/"), bytes[1].isASCIILower else { return false }
        let name = bytes.dropFirst().reversed().drop { !$0.isASCIIAlphanumeric }
        return name.allSatisfy { $0.isASCIILower || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    }
    return commands.count > 1 || commands.contains { $0.contains("-") }
}
