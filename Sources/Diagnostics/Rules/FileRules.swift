/// Area 00: the files and folders that rolebook reads.
extension Rule {
    package static let contentMissing = Rule(
        "RB0001", .error, "The content is a folder or a file that exists.",
        reported: "rolebook build contents", instead: "rolebook build content")
    package static let contentEmpty = Rule(
        "RB0002", .error, "The content holds at least one guide with text in it: a file .md, .markdown or .txt.",
        reported: "content/ with README.md alone", instead: "content/nurse.md with the text of a guide")
    package static let fileUnreadable = Rule(
        "RB0003", .error, "Every file and folder of the content can be read.",
        reported: "content/nurse.md, which only its owner may read", instead: "chmod a+r content/nurse.md")
    package static let fileTooLarge = Rule(
        "RB0004", .error, "A file holds at most 1 MiB.",
        reported: "content/all-roles.md with 3 MiB", instead: "a file for each role")
    package static let nameNotUTF8 = Rule(
        "RB0005", .error, "The name of a file is UTF-8.",
        reported: "caf\\xE9.md, a name in Latin-1", instead: "café.md, the same name in UTF-8")
    package static let linkNotFollowed = Rule(
        "RB0006", .error, "A symbolic link in the content leads to a file within the content.",
        reported: "content/nurse.md -> /home/ana/nurse.md",
        instead: "content/nurse.md as a file, or a link to a file below content/")
    package static let notAFile = Rule(
        "RB0007", .warning, "What is named like a guide is a regular file.",
        reported: "a folder named nurse.md", instead: "a file named nurse.md")
    package static let fileEmpty = Rule(
        "RB0008", .warning, "A guide has text in it.",
        reported: "content/nurse.md with nothing but blank lines", instead: "content/nurse.md with the text of a guide")
    package static let tooManyFiles = Rule(
        "RB0009", .error, "The content holds at most 20,000 files and 256 MiB, in folders at most 16 deep.",
        reported: "content/ with 30,000 guides", instead: "two sites with 15,000 guides each")
    package static let inputChanged = Rule(
        "RB0010", .error, "The files of the content stay as they are while a build reads them.",
        reported: "content/nurse.md, saved again and again during the build",
        instead: "a build when the editing is done")
    package static let guideFileRefused = Rule(
        "RB0011", .warning, "A file that a guide shows is a regular file without script, of at most 16 MiB.",
        reported: "![Pay](pay.svg), with <script> in the drawing", instead: "![Pay](pay.svg), a drawing alone")

    static let files: [Rule] = [
        .contentMissing, .contentEmpty, .fileUnreadable, .fileTooLarge, .nameNotUTF8, .linkNotFollowed, .notAFile,
        .fileEmpty, .tooManyFiles, .inputChanged, .guideFileRefused,
    ]
}
