import Diagnostics
import Templates
import Testing

@testable import Rendering

@Suite struct ShapeTests {
    @Test("the values of every page have the shape that its templates were checked with")
    func values() throws {
        let library = try TinySite.tinyLibrary()
        for page in Edition(library, settings: TinySite.settings).pages {
            #expect(fault(of: page.value(), against: page.kind.shape, at: page.path) == nil)
        }
    }

    @Test("a template that uses what its page doesn't have is an error, and there is no site")
    func unknownName() throws {
        let theme = try TinySite.theme(changing: ["partials/pay": "{{captoin}}"])
        let site = try TinySite.render(TinySite.tinyLibrary(), templates: theme)
        #expect(site.value.files.isEmpty)
        #expect(site.diagnostics.map(\.rule.id) == ["RB0720"])
        #expect(site.diagnostics.first?.location?.path == "templates/partials/pay.mustache")
    }

    /// Where a value departs from a shape.
    private func fault(of value: Value, against shape: Shape, at place: String) -> String? {
        switch (value, shape) {
        case (.absent, .optional), (.text, .text), (.html, .html), (.number, .number), (.bool, .bool),
            (.script, .script):
            return nil
        case (_, .optional(let shape)): return fault(of: value, against: shape, at: place)
        case (.list(let values), .list(let shape)):
            return values.enumerated().lazy.compactMap { fault(of: $1, against: shape, at: "\(place)[\($0)]") }.first
        case (.record(let fields), .record(let shapes)):
            guard fields.names.sorted() == shapes.keys.sorted() else {
                return "\(place): \(fields.names.sorted()) instead of \(shapes.keys.sorted())"
            }
            return fields.names.sorted().lazy.compactMap { key in
                guard let value = fields[key], let shape = shapes[key] else { return nil }
                return fault(of: value, against: shape, at: "\(place).\(key)")
            }.first
        default: return "\(place): a \(value) where \(shape) belongs"
        }
    }
}
