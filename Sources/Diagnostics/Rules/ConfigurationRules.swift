/// Area 09, from RB0920 on: the configuration of a site, `rolebook.yml`.
extension Rule {
    package static let configurationMissing = Rule(
        "RB0920", .error, "The configuration that --config names is a file that can be read.")
    package static let configurationShape = Rule(
        "RB0921", .error, "The configuration is a list of keys and values.")
    package static let configurationUnknownKey = Rule(
        "RB0922", .error, "The configuration uses only the keys that are known for it.")
    package static let configurationBadValue = Rule(
        "RB0923", .error, "The value of a key of the configuration has the form that the key asks for.")
    package static let configurationUnknownID = Rule(
        "RB0924", .error, "The configuration gives a severity to findings that exist.")
    package static let configurationLowered = Rule(
        "RB0925", .error, "The configuration changes the severity of warnings and remarks; an error stays an error.")

    static let configuration: [Rule] = [
        .configurationMissing, .configurationShape, .configurationUnknownKey, .configurationBadValue,
        .configurationUnknownID, .configurationLowered,
    ]
}
