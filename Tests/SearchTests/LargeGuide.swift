import Search

/// Many roles with words spread as in language: a few everywhere, most of them rare.
enum LargeGuide {
    static func entries(roles: Int) -> [SearchEntry] {
        var state: UInt64 = 1
        func next(below bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }
        return (0..<roles).map { index in
            var entry = SearchEntry(.role, title: "Occupation \(index)", path: "roles/\(index).html")
            let words = (0..<250).map { _ in
                let bound = next(below: 20_000) + 1
                return "w\(String(next(below: bound), radix: 36))"
            }
            entry.summary = words.prefix(20).joined(separator: " ")
            entry.text = "common shared " + words.joined(separator: " ")
            return entry
        }
    }
}
