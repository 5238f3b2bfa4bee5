import Diagnostics
import Markdown

/// Reports the pictures of guides that can't be shown, and those that say nothing to who can't see them.
extension Edition {
    func fault(ofPicture picture: WrittenLink, inGuide guide: Int, source: Source) -> Diagnostic? {
        let name = printable(picture.destination)
        guard let address = SafeURL(picture.destination) else { return nil }
        switch links.outcome(of: address, inGuide: guide) {
        case .external:
            return Diagnostic(
                .pictureElsewhere, at: picture.location(in: source),
                "'\(name)' is a picture of another site; its text is shown instead",
                suggestion: "save it beside the guides, if its licence allows that")
        case .file where picture.text.isEmpty:
            return Diagnostic(
                .pictureWithoutText, at: picture.location(in: source), "'\(name)' has no text that says what it shows",
                suggestion: "write ![What it shows](\(name))")
        case .file: return nil
        case .place, .unknown:
            return Diagnostic(
                .pictureMissing, at: picture.location(in: source),
                "'\(name)' is no picture beside the guides; its text is shown instead")
        }
    }
}
