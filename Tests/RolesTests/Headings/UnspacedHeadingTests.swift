import Testing

@testable import Roles

@Suite("Headings in a script without spaces")
struct UnspacedHeadingTests {
    @Test(
        "are of the kind of what they end with; of two joined things the first counts",
        arguments: [
            ("护士是做什么的", SectionKind.overview), ("需要具备的能力", .skills), ("护士使用的设备", .tools), ("职级与要求", .careerLevels),
            ("面临的困难", .challenges), ("护士的成长路径", .learningPath), ("周三的故事", nil), ("要求", .requirements),
        ])
    func kinds(heading: String, kind: SectionKind?) throws {
        let lexicon = try RepositoryWords.all.get().lexicon
        #expect(SectionClassifier(lexicon: lexicon).lookUp(heading) == kind)
    }
}
