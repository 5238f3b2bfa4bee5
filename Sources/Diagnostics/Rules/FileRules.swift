/// Area 00: the files and folders that rolebook reads.
extension Rule {
    package static let contentMissing = Rule(
        "RB0001", .error, "The content is a folder or a file that exists.")
    package static let contentEmpty = Rule(
        "RB0002", .error, "The content holds at least one guide with text in it: a file .md, .markdown or .txt.")
    package static let fileUnreadable = Rule(
        "RB0003", .error, "Every file and folder of the content can be read.")
    package static let fileTooLarge = Rule(
        "RB0004", .error, "A file holds at most 1 MiB.")
    package static let nameNotUTF8 = Rule(
        "RB0005", .error, "The name of a file is UTF-8.")
    package static let linkNotFollowed = Rule(
        "RB0006", .error, "A symbolic link in the content leads to a file within the content.")
    package static let notAFile = Rule(
        "RB0007", .warning, "What is named like a guide is a regular file.")
    package static let fileEmpty = Rule(
        "RB0008", .warning, "A guide has text in it.")
    package static let tooManyFiles = Rule(
        "RB0009", .error, "The content holds at most 20,000 files and 256 MiB, in folders at most 16 deep.")

    static let files: [Rule] = [
        .contentMissing, .contentEmpty, .fileUnreadable, .fileTooLarge, .nameNotUTF8, .linkNotFollowed, .notAFile,
        .fileEmpty, .tooManyFiles,
    ]
}
