import Diagnostics

/// A syntax fault of YAML in words for people, with the place to look at.
struct YAMLProblem {
    let message: String
    let suggestion: String?
    /// Whether the place is where the broken thing began, rather than where libyaml gave up on it.
    var isAtStart = false

    /// `byte` is what stands at the fault.
    init(_ fault: YAMLFault, byte: UInt8?) {
        switch fault.problem {
        case "found character that cannot start any token" where byte == UInt8(ascii: "\t"):
            self.init("a tab indents this line; YAML is indented with spaces", fix: "write spaces for the tab")
        case "found character that cannot start any token":
            let sign = byte.map { "'\(String(decoding: [$0], as: UTF8.self))'" } ?? "this sign"
            self.init("a value can't begin with \(sign)", fix: "put the value in quotes")
        case let text where text.utf8.starts(with: "found a tab character".utf8):
            self.init("a tab indents this line; YAML is indented with spaces", fix: "write spaces for the tab")
        case "mapping values are not allowed in this context":
            self.init(
                "a colon and a blank stand within a value, or the line is indented too far",
                fix: "put a value that holds ': ' in quotes")
        case "could not find expected ':'":
            self.init(
                "no colon follows this key", fix: "write 'key: value', with a blank behind the colon", isAtStart: true)
        case "did not find expected key":
            self.init(
                "this is no key of the mapping it stands in",
                fix: "indent keys of one mapping alike, and end a quoted value with its closing quote")
        case "did not find expected '-' indicator":
            self.init("this is no item of the list it stands in", fix: "indent items of one list alike")
        case "block sequence entries are not allowed in this context":
            self.init("a list can't begin on the line of its key", fix: "write the first '- ' on a line of its own")
        default:
            self.init(rarer: fault, byte: byte)
        }
    }

    private init(_ message: String, fix: String?, isAtStart: Bool = false) {
        self.message = message
        self.suggestion = fix
        self.isAtStart = isAtStart
    }

    private init(rarer fault: YAMLFault, byte: UInt8?) {
        switch (fault.context, fault.problem) {
        case ("while scanning a quoted scalar", "found unknown escape character"):
            self.init("no such escape in double quotes", fix: "double the backslash, or use single quotes")
        case ("while scanning a quoted scalar", _):
            self.init("quote is not closed", fix: "add the closing quote", isAtStart: true)
        case ("while parsing a quoted scalar", _):
            self.init("no such escape in double quotes", fix: "double the backslash, or use single quotes")
        case ("while parsing a flow sequence", _), ("while parsing a flow mapping", _):
            let bracket = fault.context.utf8.last == UInt8(ascii: "g") ? "'}'" : "']'"
            self.init(
                "bracket is not closed, or a comma is missing",
                fix: "add the comma or the closing \(bracket)", isAtStart: true)
        case ("while parsing a flow node", _) where byte == nil:
            self.init("bracket is not closed", fix: "add the closing bracket")
        case ("while parsing a flow node", _), ("while parsing a block node", _):
            self.init("a value is missing here", fix: "add the value, or close the bracket")
        case ("while scanning an alias", _), ("while scanning an anchor", _):
            let sign = fault.context.utf8.last == UInt8(ascii: "s") ? "*" : "&"
            self.init("a value can't begin with '\(sign)'", fix: "put the value in quotes", isAtStart: true)
        case ("while scanning a block scalar", _):
            self.init("text of a block begins on the line below '|' or '>'", fix: "put a one-line value in quotes")
        case (_, "did not find expected <document start>"):
            self.init("text follows the end of the YAML", fix: "write keys and values only")
        case (_, "control characters are not allowed"):
            self.init("control character in YAML", fix: "take the character away")
        case (_, ""): self.init("YAML can't be read here", fix: nil)
        default: self.init("YAML can't be read here: \(fault.problem)", fix: nil)
        }
    }
}
