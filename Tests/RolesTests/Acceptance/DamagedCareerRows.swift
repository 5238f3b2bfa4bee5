import Diagnostics
import Linking
import Markdown
import Repair
import Roles
import Testing

@Suite(
    "Tools, ladder and resources of a damaged path: 002", .enabled(if: ReceivedGuide.isPresent, ReceivedGuide.reason))
struct DamagedCareerRows {
    let guide: ReceivedGuide

    init() throws { guide = try ReceivedGuide.read(2) }

    @Test("row 48: eight groups of tools with the notes in parentheses")
    func row48() throws {
        let groups = try guide.role.toolGroups
        #expect(
            groups.map(\.label) == [
                "Core AI Frameworks", "LLM & Generative AI", "Computer Vision", "NLP", "Embedding & Vector Search",
                "MLOps & Deployment", "Development", "Monitoring",
            ])
        #expect(groups.map(\.items.count) == [3, 5, 5, 4, 4, 5, 4, 4])
        #expect(groups.map { $0.items[0].provenance.lines.first } == [158, 163, 170, 177, 183, 189, 196, 202])
        #expect(groups[0].items.map(\.text) == ["PyTorch", "TensorFlow/Keras", "JAX"])
        #expect(
            groups[0].items.map(\.note) == ["primary deep learning", "alternative", "advanced numerical computing"])
        #expect(groups[1].items.map(\.note) == [nil, "LLM applications", "RAG systems", "local LLM running", nil])
        #expect(groups[7].items.map(\.text).last == "Custom monitoring for models")
    }

    @Test("row 49: two tools share the last word of one name")
    func row49() {
        #expect(guide.tools(167...167) == ["openai-api", "anthropic-api"])
    }

    @Test("row 50: a ladder drawn in a code block is four levels of three expectations")
    func row50() throws {
        let levels = try guide.role.levels
        #expect(levels.map(\.level) == [.entry, .mid, .senior, .staff])
        #expect(levels.map(\.label) == ["Entry Level", "Mid-Level", "Senior", "Staff/Principal"])
        #expect(
            levels.map(\.years) == [
                YearsRange(min: 1, max: 2), .init(min: 3, max: 5), .init(min: 5, max: 8), .init(min: 8, max: nil),
            ])
        #expect(
            levels.map(\.expectations) == [
                guide.plain(211...213), guide.plain(216...218), guide.plain(221...223), guide.plain(226...228),
            ])
        #expect(
            guide.dropped.filter { $0.hasSuffix("lonely arrow") } == [214, 219, 224].map { "\($0) lonely arrow" })
        #expect(try guide.section(207).outline.count == 16)
    }

    @Test("row 51: pay stated twice is four bands, not eight")
    func row51() throws {
        let bands = try guide.role.salaryBands
        #expect(bands.map(\.level) == [.entry, .mid, .senior, .staff])
        let bounds = [(100_000, 150_000), (150_000, 200_000), (200_000, 280_000), (280_000, 400_000)]
        #expect(
            bands.map(\.pay)
                == bounds.map {
                    PayRange(
                        min: Amount(units: $0.0), max: Amount(units: $0.1), openMax: $0.1 == 400_000, currency: "USD",
                        currencyIsInferred: true, period: .year)
                })
        #expect(bands.map(\.periodIsInferred) == [true, true, true, true])
        #expect(
            bands.map(\.years) == [
                YearsRange(min: 1, max: 2), .init(min: 3, max: 5), .init(min: 5, max: 8), .init(min: 8, max: nil),
            ])
        #expect(bands.map(\.provenance.derivation) == [.merged, .merged, .merged, .merged])
        #expect(guide.diagnostics.filter { $0.rule.id == "RB0506" }.isEmpty)
    }

    @Test("row 52: seven specialisations with what they are about")
    func row52() throws {
        let found = try guide.role.specializations
        #expect(
            found.map(\.title) == [
                "LLM Engineer", "Generative AI Specialist", "Computer Vision Engineer", "NLP Engineer",
                "Reinforcement Learning Engineer", "ML Researcher", "AI Safety Engineer",
            ])
        #expect(
            found.map(\.focus) == [
                ["Large language models", "prompting", "RAG"], ["Image/text generation", "diffusion"],
                ["Object detection", "segmentation", "tracking"], ["Language understanding", "machine translation"],
                ["Agents", "game AI", "robotics"], ["Novel architectures", "theoretical work"],
                ["Alignment", "safety", "responsible AI"],
            ])
        #expect(found.map(\.provenance.lines.first) == Array(233...239))
        #expect(Array(try guide.role.relatedRoles.map(\.title).prefix(7)) == found.map(\.title))
    }

    @Test("row 53: a checklist of three groups with their length, fifteen open tasks, no phases")
    func row53() throws {
        let list = try #require(try guide.role.checklists.last)
        #expect(list.title == "Success Checklist")
        #expect(list.groups.map(\.label) == ["Foundations", "Intermediate", "Advanced"])
        #expect(
            list.groups.map(\.duration) == [
                Duration(min: Amount(units: 2), max: Amount(units: 3), unit: .month),
                Duration(min: Amount(units: 6), max: Amount(units: 9), unit: .month),
                Duration(min: Amount(units: 12), max: nil, openMax: true, unit: .month),
            ])
        #expect(
            list.groups.map { $0.items.map(\.provenance.lines.first) } == [
                Array(244...248), Array(251...255), Array(258...262),
            ])
        #expect(list.groups.flatMap(\.items).map(\.isChecked) == Array(repeating: false, count: 15))
        #expect(try guide.section(241).children.map(\.kind) == [.checklistGroup, .checklistGroup, .checklistGroup])
    }

    @Test("row 54: resources are typed by the label of their line")
    func row54() throws {
        let resources = try guide.role.resources.filter { $0.provenance.lines.first >= 279 }
        #expect(
            resources.map { "\($0.kind.rawValue): \($0.title)" } == [
                "site: arXiv", "course: Fast.ai", "course: Coursera", "course: Stanford CS224N",
                "book: Deep Learning", "book: Transformers textbook", "community: HuggingFace",
                "community: Papers with Code", "dataset-hub: Hugging Face Datasets", "dataset-hub: Kaggle",
            ])
        #expect(resources.map(\.provenance.lines.first) == [279, 280, 280, 280, 281, 281, 282, 282, 283, 283])
        #expect(resources[0].url == "arxiv.org")
        let paper = try #require(try guide.role.resources.first { $0.provenance.lines.first == 84 })
        #expect(paper.kind == .paper && paper.title == "Attention is All You Need")
    }

    @Test("row 55: a call to another product's commands is dropped with the rule above it")
    func row55() {
        #expect(Array(guide.dropped.suffix(2)) == ["285 rule", "287 call to action"])
    }
}
