extension SectionClassifier {
    /// The kind of a heading in a script without spaces: the longest entry that ends it, because Chinese and Japanese put
    /// what a thing is last; of two things joined by `与` or `和` the first counts.
    func unspaced(_ key: String) -> SectionKind? {
        guard key.unicodeScalars.contains(where: { (0x3040...0x9FFF).contains($0.value) }) else { return nil }
        let letters = Array(key)
        if let joint = letters.firstIndex(where: Self.joints.contains), joint > 1,
            let kind = lookUp(String(letters[..<joint]))
        {
            return kind
        }
        guard letters.count > 2 else { return nil }
        for length in (2..<letters.count).reversed() {
            if let kind = lexicon.kinds[String(letters.suffix(length))] { return kind == .other ? nil : kind }
        }
        return nil
    }

    /// What joins two nouns; closed, for these are all the signs that do so within a heading.
    private static let joints: Set<Character> = ["与", "和", "及", "、", "と"]
}
