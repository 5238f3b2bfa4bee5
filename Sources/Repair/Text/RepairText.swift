package import Diagnostics
package import Markdown

/// The text of a file: clean UTF-8 with LF line ends, every repair logged and every unrepairable character reported.
///
/// A file that is not UTF-8 or holds a NUL gives an empty source and an error with the place. Repairs never add or remove
/// a line and never touch code.
package func repairText(path: String, bytes: [UInt8]) -> Diagnosed<Source> {
    if let fault = encodingFault(in: bytes, path: path) {
        return Diagnosed(Source(path: path, text: []), [fault])
    }
    var repair = TextRepairing(path: path, bytes: bytes)
    repair.dropByteOrderMark()
    repair.unifyLineEnds()
    repair.undoMisreading()
    repair.repairEntities()
    repair.repairWhitespace()
    repair.joinBrokenWords()
    repair.readDrawnHeadings()
    repair.readStyledLetters()
    repair.dropAttributes()
    repair.dropEditLinks()
    repair.translateWikiMarkup()
    repair.reportSuspects()
    return Diagnosed(Source(path: path, text: repair.text, repairs: repair.repairs), repair.diagnostics)
}
