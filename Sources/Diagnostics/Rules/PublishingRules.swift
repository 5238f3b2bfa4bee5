/// Area 09: the output folder and the command line.
extension Rule {
    package static let usage = Rule(
        "RB0901", .error, "Commands, flags and their values are those that 'rolebook --help' lists.")
    package static let outputUnsafe = Rule(
        "RB0902", .error, "The output is a folder of its own, apart from the content and everything above it.")
    package static let outputForeign = Rule(
        "RB0903", .error, "The output folder is absent, empty, or made by rolebook.")
    package static let manifestDamaged = Rule(
        "RB0904", .error, "The manifest of the output folder is as rolebook wrote it.")
    package static let outputObstructed = Rule(
        "RB0905", .error, "No file of another's stands in the output folder where a page belongs.")
    package static let outputFailed = Rule(
        "RB0906", .error, "The output can be written.")
    package static let buildLocked = Rule(
        "RB0907", .error, "One build at a time writes beside an output folder.")
    package static let fileKept = Rule(
        "RB0908", .warning, "A file that was changed in the output folder is kept aside before a page replaces it.")
    package static let sitePathUnsafe = Rule(
        "RB0909", .error, "The path of a page or asset is plain, relative and used once.")
    package static let leftoverRemoved = Rule(
        "RB0910", .info, "What a build that was cut short left behind is removed by the next.")

    static let publishing: [Rule] = [
        .usage, .outputUnsafe, .outputForeign, .manifestDamaged, .outputObstructed, .outputFailed, .buildLocked,
        .fileKept, .sitePathUnsafe, .leftoverRemoved,
    ]
}
