import Foundation
import Templates
import Testing

/// The conformance cases of the Mustache language, which stand beside the package in `../shared/mustache-spec`.
@Suite("The Mustache specification", .enabled(if: FileManager.default.fileExists(atPath: SpecificationCase.folder)))
struct ConformanceTests {
    @Test(
        "renders every case as the specification expects",
        arguments: [
            "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
        ])
    func cases(file: String) throws {
        let cases = try SpecificationCase.read(file)
        #expect(cases.count >= 12)
        for example in cases {
            let output = TemplateSet.renderLenient(
                template: example.template, data: example.data, partials: example.partials)
            #expect(output == example.expected, "\(file): \(example.name): \(example.template.debugDescription)")
        }
    }
}
