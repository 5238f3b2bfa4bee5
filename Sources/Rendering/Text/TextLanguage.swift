import Templates

/// The attributes of text that is written in another language than the page: its tag and where its lines begin.
enum TextLanguage {
    static let shape = Shape.optional(.record(["tag": .text, "direction": .text]))

    static func value(_ tag: String?) -> Value {
        guard let tag else { return .absent }
        return .record(["tag": .text(tag), "direction": .text(GuideLanguage.isRightToLeft(tag) ? "rtl" : "ltr")])
    }
}
