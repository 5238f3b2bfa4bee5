import Diagnostics

/// The style sheets and scripts that the head of the home page asks for, and the head without them.
///
/// The security policy goes with them: it allows files of the site, and here nothing is in a file of its own.
struct LoadedFiles {
    private(set) var styles: [String] = []
    private(set) var scripts: [String] = []
    private(set) var rest: [UInt8] = []

    init(of head: ArraySlice<UInt8>) {
        let bytes = Array(head)
        var copied = 0
        for tag in TagScanner.tags(of: bytes) {
            var end = tag.range.upperBound
            if tag.name == "link", tag["rel"] == "stylesheet", let path = Self.path(tag["href"]) {
                styles.append(path)
            } else if tag.name == "script", let path = Self.path(tag["src"]) {
                scripts.append(path)
                end = bytes[end...].firstOccurrence(of: Array("</script>".utf8))?.upperBound ?? end
            } else if tag["http-equiv"] != "Content-Security-Policy" {
                continue
            }
            rest += bytes[copied..<tag.range.lowerBound]
            copied = end
        }
        rest += bytes[copied...]
    }

    private static func path(_ link: String?) -> String? {
        link.flatMap { RelativeLink.target(of: $0, from: SitePath.home)?.path }
    }
}
