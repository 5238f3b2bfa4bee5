import Diagnostics
import Markdown
import Roles

@testable import Linking

/// A library of five roles whose lists, prose, phases and resources name things at random, the same for the same seed.
func randomLibrary(seed: UInt64) -> Library {
    var random = SplitMix(state: seed)
    let names = [
        "Python", "PyTorch", "NumPy", "JAX", "Keras", "Machine Learning", "Calculus", "Statistics", "Hadoop", "GitHub",
        "Deep Learning", "Computer Vision", "JupyterLab", "Docker Compose", "Grafana",
    ]
    func some(_ limit: Int) -> [String] { names.filter { _ in random.next() % UInt64(limit) == 0 } }
    let guides = (0..<5).map { index -> Guide in
        var role = Role(title: "Role \(index)", lines: LineRange(1, 99))
        role.sections = [
            section(.tools, [list(some(3), line: 11)], title: "Tools", line: 10),
            section(.overview, [paragraph(some(3).joined(separator: " and "), line: 31)], line: 30),
            section(.phase, [list(some(4), line: 51)], title: "Start", line: 50),
        ]
        role.phases = [
            LearningPhase(
                number: Amount(units: 1), title: "Start", provenance: Provenance(LineRange(50, 69)),
                anchor: "phase-50")
        ]
        role.resources = some(6).map { Resource(kind: .book, title: $0, provenance: Provenance(LineRange(31))) }
        return guide(path: "guide-\(index).md", [role])
    }
    return link(guides: guides, vocabulary: .example).value
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
