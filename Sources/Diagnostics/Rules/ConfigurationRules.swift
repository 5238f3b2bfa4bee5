/// Area 09, from RB0920 on: the configuration of a site, `rolebook.yml`, and what silences findings.
extension Rule {
    package static let configurationMissing = Rule(
        "RB0920", .error, "The configuration that --config names is a file that can be read.",
        reported: "rolebook build --config gone.yml", instead: "rolebook build --config rolebook.yml")
    package static let configurationShape = Rule(
        "RB0921", .error, "The configuration is a list of keys and values.",
        reported: "- Careers in care", instead: "title: Careers in care")
    package static let configurationUnknownKey = Rule(
        "RB0922", .error, "The configuration uses only the keys that are known for it.",
        reported: "titel: Careers in care", instead: "title: Careers in care")
    package static let configurationBadValue = Rule(
        "RB0923", .error, "The value of a key of the configuration has the form that the key asks for.",
        reported: "baseURL: example.org", instead: "baseURL: https://example.org/")
    package static let configurationUnknownID = Rule(
        "RB0924", .error, "The configuration gives a severity to findings that exist.",
        reported: "diagnostics:\n  RB9999: error", instead: "diagnostics:\n  RB0801: error")
    package static let configurationLowered = Rule(
        "RB0925", .error, "The configuration changes the severity of warnings and remarks; an error stays an error.",
        reported: "diagnostics:\n  RB0102: ignore", instead: "the file saved as UTF-8")
    package static let changesUnknown = Rule(
        "RB0926", .warning, "Where 'updated: git' asks for them, the history of the guides is at hand.",
        reported: "updated: git, in a clone of depth 1", instead: "the same in a clone with its whole history")
    package static let silencingForm = Rule(
        "RB0930", .warning, "A comment that silences a finding names its id and the reason.",
        reported: "<!-- rolebook-ignore RB0801 -->", instead: "<!-- rolebook-ignore RB0801: the page comes in May -->")
    package static let silencingUnused = Rule(
        "RB0931", .warning, "A comment that silences a finding stands at a finding.",
        reported: "<!-- rolebook-ignore RB0801: the page comes in May -->, after May",
        instead: "(nothing: the comment can go)")
    package static let baselineUnreadable = Rule(
        "RB0932", .error, "The baseline is a file that 'rolebook check --write-baseline' wrote.",
        reported: "rolebook check --baseline gone.txt", instead: "rolebook check --write-baseline old.txt")
    package static let baselineStale = Rule(
        "RB0933", .info, "The baseline lists findings that are still there.",
        reported: "an old finding that is mended and still listed", instead: "rolebook check --write-baseline old.txt")

    static let configuration: [Rule] = [
        .configurationMissing, .configurationShape, .configurationUnknownKey, .configurationBadValue,
        .configurationUnknownID, .configurationLowered, .changesUnknown, .silencingForm, .silencingUnused,
        .baselineUnreadable, .baselineStale,
    ]
}
