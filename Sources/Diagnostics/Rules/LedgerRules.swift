/// Whether everything of a guide is accounted for (architecture invariant 6).
extension Rule {
    package static let lineUnaccounted = Rule(
        "RB0680", .error, "Every line with text is in a section, in the front matter or on the list of dropped lines.",
        reported: "a line that stands in no section (a fault of rolebook)", instead: "tell the makers, with the guide")
    package static let lineTwice = Rule(
        "RB0681", .error, "A line is in one section only.",
        reported: "a line that stands in two sections (a fault of rolebook)",
        instead: "tell the makers, with the guide")
    package static let wordsLost = Rule(
        "RB0682", .error, "Every word of a guide is on a page that the guide goes to.",
        reported: "a word that is on no page (a fault of the templates)",
        instead: "a template that writes all fields of its page")
    package static let notCanonical = Rule(
        "RB0683", .error, "The canonical form of a guide reads back as the same guide.",
        reported: "a guide that reads differently after 'normalize'",
        instead: "mend what the other messages name, then try again")

    static let ledger: [Rule] = [
        .lineUnaccounted, .lineTwice, .wordsLost, .notCanonical,
    ]
}
