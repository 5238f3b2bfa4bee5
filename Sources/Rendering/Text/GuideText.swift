import Linking
import Markdown
import Roles

/// Writes the text of a guide as HTML: all blocks and sections in the order of the source, with their links.
struct GuideText {
    let edition: Edition
    let guide: Int
    /// The page that the text stands on.
    let path: String
    /// How far the headings stand below the levels that the guide gives them.
    var lowering = 0

    private(set) var html: [UInt8] = []

    init(of guide: Int, on path: String, in edition: Edition, lowering: Int = 0) {
        self.edition = edition
        self.guide = guide
        self.path = path
        self.lowering = lowering
    }

    mutating func write(lead: [Block], sections: [Section]) {
        write(lead)
        for section in sections { write(section) }
    }

    private mutating func write(_ section: Section) {
        let level = min(6, section.level + lowering)
        let anchor = edition.addresses.section(section.anchor, ofGuide: guide)?.anchor
        html += "<h\(level)\(anchor.map { " id=\"\($0)\"" } ?? "")>".utf8
        html += section.shownTitle.utf8
        html += "</h\(level)>\n".utf8
        write(section.blocks)
        for child in section.children { write(child) }
    }

    private mutating func write(_ blocks: [Block]) {
    }
}
