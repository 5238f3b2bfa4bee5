/// Whether everything of a guide is accounted for (architecture invariant 6).
extension Rule {
    package static let lineUnaccounted = Rule(
        "RB0680", .error, "Every line with text is in a section, in the front matter or on the list of dropped lines.")
    package static let lineTwice = Rule("RB0681", .error, "A line is in one section only.")
    package static let wordsLost = Rule("RB0682", .error, "Every word of a guide is on a page that the guide goes to.")
    package static let notCanonical = Rule(
        "RB0683", .error, "The canonical form of a guide reads back as the same guide.")

    static let ledger: [Rule] = [
        .lineUnaccounted, .lineTwice, .wordsLost, .notCanonical,
    ]
}
