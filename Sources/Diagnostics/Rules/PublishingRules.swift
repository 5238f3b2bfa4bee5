/// Area 09: the output folder and the command line.
extension Rule {
    package static let usage = Rule(
        "RB0901", .error, "Commands, flags and their values are those that 'rolebook --help' lists.",
        reported: "rolebook biuld", instead: "rolebook build")
    package static let outputUnsafe = Rule(
        "RB0902", .error, "The output is a folder of its own, apart from the content and everything above it.",
        reported: "rolebook build -o .", instead: "rolebook build -o public")
    package static let outputForeign = Rule(
        "RB0903", .error, "The output folder is absent, empty, or made by rolebook.",
        reported: "rolebook build -o Documents", instead: "rolebook build -o public")
    package static let manifestDamaged = Rule(
        "RB0904", .error, "The manifest of the output folder is as rolebook wrote it.",
        reported: ".rolebook-manifest changed by hand", instead: "the folder moved away, and a new build")
    package static let outputObstructed = Rule(
        "RB0905", .error, "No file of another's stands in the output folder where a page belongs.",
        reported: "a file public/index.html that rolebook did not write", instead: "rolebook build --adopt")
    package static let outputFailed = Rule(
        "RB0906", .error, "The output can be written.",
        reported: "rolebook build -o /usr/site, without the right to write there", instead: "rolebook build -o public")
    package static let buildLocked = Rule(
        "RB0907", .error, "One build at a time writes beside an output folder.",
        reported: "two builds of one folder at once", instead: "one after the other")
    package static let fileKept = Rule(
        "RB0908", .warning, "A file that was changed in the output folder is kept aside before a page replaces it.",
        reported: "public/index.html changed by hand", instead: "the change made in the guide or the template")
    package static let sitePathUnsafe = Rule(
        "RB0909", .error, "The path of a page or asset is plain, relative and used once.",
        reported: "a page of the path ../index.html (a fault of rolebook)", instead: "tell the makers, with the guide")
    package static let leftoverRemoved = Rule(
        "RB0910", .info, "What a build that was cut short left behind is removed by the next.",
        reported: ".public.rolebook-4711 of a build that was killed", instead: "(nothing: it is removed)")
    package static let buildsDiffer = Rule(
        "RB0911", .error, "Two builds of the same files give the same bytes.",
        reported: "a page that differs between two builds (a fault of rolebook)",
        instead: "tell the makers, with the guides")
    package static let alreadyThere = Rule(
        "RB0912", .error, "A new site takes the place of no file.",
        reported: "rolebook init guide, where guide/rolebook.yml exists", instead: "rolebook init another")
    package static let notServed = Rule(
        "RB0913", .error, "A site is served at an address of this machine, on a port that is free.",
        reported: "rolebook serve -i example.org", instead: "rolebook serve -i 127.0.0.1")
    package static let internalFault = Rule(
        "RB0914", .error, "rolebook ends in order, within 4 GiB of memory (L13).",
        reported: "a run that ends with RB0914 (a fault of rolebook, or guides too large for the memory)",
        instead: "tell the makers, with the guides")

    static let publishing: [Rule] = [
        .usage, .outputUnsafe, .outputForeign, .manifestDamaged, .outputObstructed, .outputFailed, .buildLocked,
        .fileKept, .sitePathUnsafe, .leftoverRemoved, .buildsDiffer, .alreadyThere, .notServed, .internalFault,
    ]
}
