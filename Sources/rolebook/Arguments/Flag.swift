import Publishing

/// A flag of the command line: it means the same in every command that takes it.
struct Flag: Hashable, Sendable {
    enum Value: Hashable, Sendable {
        case none
        /// Any text, named in the help as given.
        case text(String)
        /// A whole number within a range.
        case number(String, ClosedRange<Int>)
        case choice([String])
    }

    let name: String
    var letter: Character?
    var value = Value.none
    /// Whether `ROLEBOOK_NAME` in the environment stands for the flag where it is absent.
    var hasVariable = false
    let help: String

    var long: String { "--\(name)" }
    var short: String? { letter.map { "-\($0)" } }
    var takesValue: Bool { value != .none }
    var variable: String? {
        hasVariable ? "ROLEBOOK_" + name.uppercased().split(separator: "-").joined(separator: "_") : nil
    }

    /// How the help writes the value.
    var placeholder: String? {
        switch value {
        case .none: nil
        case .text(let name), .number(let name, _): name
        case .choice(let words): words.joined(separator: "|")
        }
    }
}

extension Flag {
    static let output = Flag(
        name: "output", letter: "o", value: .text("DIR"), hasVariable: true,
        help: "the folder the site goes into; 'public' when not given")
    static let singleFile = Flag(
        name: "single-file", value: .text("FILE"),
        help: "write the whole site into one HTML file, to mail or to keep, instead of a folder")
    static let templates = Flag(
        name: "templates", value: .text("DIR"), hasVariable: true,
        help: "templates and assets that take the place of the built-in ones")
    static let baseURL = Flag(
        name: "base-url", value: .text("URL"), help: "the address that the site is published at")
    static let strict = Flag(
        name: "strict", hasVariable: true, help: "let warnings count as errors: nothing is published")
    static let adopt = Flag(name: "adopt", help: "take over an output folder that holds files and no manifest")
    static let drafts = Flag(name: "drafts", hasVariable: true, help: "take in guides that say 'draft: true'")
    static let jobs = Flag(
        name: "jobs", letter: "j", value: .number("N", 1...4096), hasVariable: true,
        help: "how many guides are read at a time; all processors")
    static let port = Flag(
        name: "port", letter: "p", value: .number("PORT", 0...65535), hasVariable: true,
        help: "the port to serve on, or the next free one; 0 takes any")
    static let address = Flag(
        name: "address", letter: "i", value: .text("ADDRESS"), hasVariable: true,
        help: "the IP address to serve at; 127.0.0.1, which only this machine reaches, when not given")
    static let open = Flag(name: "open", help: "open the site in the browser")
    static let asJSON = Flag(name: "json", help: "write JSON instead of text")
    static let conservation = Flag(
        name: "conservation", help: "write where every line went, and look for every word on the finished pages")
    static let external = Flag(
        name: "external", help: "ask for every page of other sites that is linked to; needs the network and curl")
    static let format = Flag(
        name: "format", value: .choice(["text"] + ReportFormat.allCases.map(\.rawValue)), hasVariable: true,
        help: "how findings are written: as text, or on the output for programs")
    static let baseline = Flag(
        name: "baseline", value: .text("FILE"), hasVariable: true,
        help: "pass over the old findings that the file lists")
    static let newBaseline = Flag(
        name: "write-baseline", value: .text("FILE"), help: "list the warnings of today in the file")
    static let verify = Flag(name: "verify", help: "make the site a second time and compare every byte")
    static let timings = Flag(name: "timings", help: "show how long each stage took")
    static let noProgress = Flag(
        name: "no-progress", hasVariable: true, help: "show no progress on a terminal")
    static let write = Flag(name: "write", help: "put the result in the place of the file instead of showing it")
    static let quiet = Flag(name: "quiet", letter: "q", help: "show errors only, and no summary")
    static let verbose = Flag(name: "verbose", letter: "v", help: "show remarks too")
    static let color = Flag(
        name: "color", value: .choice(["auto", "always", "never"]), hasVariable: true,
        help: "when to use colour; auto asks the terminal")
    static let root = Flag(name: "root", letter: "C", value: .text("DIR"), help: "work in this folder")
    static let configuration = Flag(
        name: "config", letter: "c", value: .text("FILE"), hasVariable: true,
        help: "the settings of the site; 'rolebook.yml' when not given")
    static let help = Flag(name: "help", letter: "h", help: "show this help")
    static let version = Flag(name: "version", letter: "V", help: "show the version")

    /// Flags that every command takes.
    static let common = [root, configuration, quiet, verbose, color, noProgress, timings, help, version]
}
