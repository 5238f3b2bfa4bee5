import Diagnostics
import Testing

@testable import Rendering

/// What holds for the pictures of every page.
@Suite struct ChartTests {
    /// A picture as it stands on a page.
    struct Picture {
        let page: String
        let svg: String
        let table: String

        var tags: [TagScanner.Tag] { TagScanner.tags(of: Array(svg.utf8)) }
    }

    private func pictures() throws -> [Picture] {
        try TinySite.render().value.pages.flatMap { page in
            String(decoding: page.bytes, as: UTF8.self).split(separator: "<figure class=\"chart\">").dropFirst().map {
                let parts = $0.split(separator: "</figure>", maxSplits: 1)[0].split(separator: "</svg>", maxSplits: 1)
                let svg = parts[0].split(separator: "<svg", maxSplits: 1)[1]
                return Picture(page: page.path, svg: "<svg\(svg)</svg>", table: String(parts[1]))
            }
        }
    }

    @Test("the site has pictures of pay, of plans and of related roles")
    func kinds() throws {
        let pages = Set(try pictures().map(\.page))
        #expect(pages.isSuperset(of: ["roles/index.html", "roles/baker.html"]))
    }

    @Test("what a picture draws stands in its table")
    func values() throws {
        for picture in try pictures() {
            let drawn = picture.tags.flatMap { [$0["data-low"], $0["data-high"]] }.compactMap { $0 }
            for value in drawn { #expect(picture.table.contains(">\(value)<"), "\(picture.page): \(value)") }
            for tie in picture.tags.compactMap({ $0["data-v"] }) {
                let parts = tie.split(separator: ": ")
                let roles = parts[0].split(separator: " – ")
                #expect(
                    picture.table.contains(
                        "<th scope=\"row\">\(roles[0])</th><td>\(roles[1])</td><td>\(parts[1])</td>"), "\(tie)")
            }
        }
    }

    @Test("a picture has a title and a description of its own, and keeps within its budget")
    func shell() throws {
        for picture in try pictures() {
            let tags = picture.tags
            let named = tags.first?["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
            #expect(named == tags.filter { $0.name == "title" || $0.name == "desc" }.compactMap { $0["id"] })
            #expect(!picture.svg.contains("<title></title>") && named.count == 2, "\(picture.page)")
            #expect(picture.svg.utf8.count <= 12_000 && tags.count <= 150)
            #expect(!tags.contains { $0["style"] != nil })
        }
    }

    @Test("no two labels of a picture meet at its narrowest")
    func labels() throws {
        for picture in try pictures() where !picture.svg.contains("role=\"group\"") {
            let boxes = labelBoxes(of: picture.svg)
            #expect(!boxes.isEmpty)
            for (index, box) in boxes.enumerated() {
                for other in boxes[..<index] where other.line == box.line {
                    #expect(!other.across.overlaps(box.across), "\(picture.page): \(other.text) and \(box.text)")
                }
                #expect(box.across.lowerBound >= 0 && box.across.upperBound <= Chart.narrowest, "\(box.text)")
            }
        }
    }

    private func labelBoxes(of svg: String) -> [(text: String, line: String, across: Range<Int>)] {
        svg.split(separator: "<text ").dropFirst().map { part in
            let tag = TagScanner.tags(of: Array("<text \(part)".utf8))[0]
            let text = String(part.split(separator: ">")[1].split(separator: "<")[0])
            let start = Int((Double((tag["x"] ?? "").dropLast()) ?? 0) * Double(Chart.narrowest) / 100)
            let width = TextWidth.of(text) * (tag["class"] == "name" ? 110 : 100) * Chart.fontSize / 10_000
            let shift = ["middle": width / 2, "end": width][tag["text-anchor"] ?? ""] ?? 0
            return (text, tag["y"] ?? "", start - shift..<start - shift + width)
        }
    }
}
