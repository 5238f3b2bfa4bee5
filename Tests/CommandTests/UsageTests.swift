import Testing

@Suite("The command line")
struct UsageTests {
    private let place: Workplace

    init() throws { place = try Workplace() }

    @Test("shows its version and its help on the output, with success", arguments: ["--version", "-V"])
    func version(flag: String) throws {
        let outcome = try place.run(flag)
        #expect(outcome.status == 0)
        #expect(outcome.output == "rolebook 0.1.0\n")
        #expect(outcome.messages.isEmpty)
    }

    @Test("lists commands, flags and examples", arguments: [["--help"], ["-h"], ["-qh"]])
    func help(arguments: [String]) throws {
        let outcome = try place.run(arguments)
        #expect(outcome.status == 0)
        #expect(
            outcome.output == """
                rolebook turns career guides, however messy, into a linked static site.

                Usage: rolebook COMMAND [ARGUMENTS]

                Commands:
                  build       Build the site and publish it into the output folder.
                  serve       Show the site in a browser, and make it anew whenever a file changes.
                  check       Report everything that build would report, and write nothing.
                  inspect     Show what was understood of a guide: roles, sections, fields, repairs.
                  normalize   Write a guide as clean Markdown that reads back as the same guide.
                  compare     Show what two roles share, and what each asks for alone.
                  path        Show what to learn on the way from one role to another, and where.
                  list        List the roles, skills, tools or pages of the site.
                  vocabulary  List the names that no vocabulary file knows, ready to paste into one.
                  init        Make a site to start from: guides, a vocabulary and the settings.
                  explain     Tell what a finding means, with an example; without an id, list all of them.
                  schema      List every field that a template may use, of one page or of all.
                  completion  Write the completion script of a shell.
                  man         Write the manual page of rolebook.
                  clean       Remove the files that rolebook wrote into the output folder, and only those.

                Flags of every command:
                  -C, --root DIR                 work in this folder
                  -c, --config FILE              the settings of the site; 'rolebook.yml' when not given
                  -q, --quiet                    show errors only, and no summary
                  -v, --verbose                  show remarks too
                      --color auto|always|never  when to use colour; auto asks the terminal
                      --no-progress              show no progress on a terminal
                      --timings                  show how long each stage took
                  -h, --help                     show this help
                  -V, --version                  show the version

                Examples:
                  rolebook init careers              in a new folder careers/
                  rolebook build                     content/ becomes public/
                  rolebook serve                     at http://127.0.0.1:8000/ or the next free port
                  rolebook check                     look through content/
                  rolebook inspect content/nurse.md  an overview of one guide
                  rolebook explain RB0801            what this finding means

                'rolebook COMMAND --help' tells more about a command.

                """)
    }

    @Test("explains each command with its flags and examples")
    func commandHelp() throws {
        #expect(
            try place.run("check", "--help").output == """
                Report everything that build would report, and write nothing.

                Usage: rolebook check [CONTENT] [FLAGS]

                Flags:
                      --templates DIR                  templates and assets that take the place of the built-in ones
                      --base-url URL                   the address that the site is published at
                      --strict                         let warnings count as errors: nothing is published
                      --drafts                         take in guides that say 'draft: true'
                      --verify                         make the site a second time and compare every byte
                      --conservation                   write where every line went, and look for every word on the finished pages
                      --external                       ask for every page of other sites that is linked to; needs the network and curl
                      --format text|json|sarif|github  how findings are written: as text, or on the output for programs
                      --baseline FILE                  pass over the old findings that the file lists
                      --write-baseline FILE            list the warnings of today in the file
                  -j, --jobs N                         how many guides are read at a time; all processors
                  -C, --root DIR                       work in this folder
                  -c, --config FILE                    the settings of the site; 'rolebook.yml' when not given
                  -q, --quiet                          show errors only, and no summary
                  -v, --verbose                        show remarks too
                      --color auto|always|never        when to use colour; auto asks the terminal
                      --no-progress                    show no progress on a terminal
                      --timings                        show how long each stage took
                  -h, --help                           show this help
                  -V, --version                        show the version

                Examples:
                  rolebook check                              look through content/
                  rolebook check --strict                     fail on warnings too
                  rolebook check --format github              show findings beside the lines of a change
                  rolebook check --write-baseline old.txt     note the warnings of today
                  rolebook check --baseline old.txt --strict  fail on new ones only
                  rolebook check --external                   follow links to other sites too
                  rolebook check --conservation               show where every line went

                """)
        for command in ["build", "inspect", "compare", "path"] {
            let outcome = try place.run(command, "-h")
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("Usage: rolebook \(command) "))
        }
    }

    @Test(
        "names what it does not know and what was probably meant",
        arguments: [
            (["biuld"], "'biuld' is no command of rolebook", "did you mean 'build'?"),
            (
                ["deploy"], "'deploy' is no command of rolebook",
                "the commands are build, serve, check, inspect, normalize, compare, path, list, vocabulary, init, explain, "
                    + "schema, completion, man, clean"
            ),
            (["build", "--outptu", "x"], "'--outptu' is no flag of 'rolebook build'", "did you mean '--output'?"),
            (
                ["build", "--frobnicate"], "'--frobnicate' is no flag of 'rolebook build'",
                "'rolebook build --help' lists the flags"
            ),
            (
                ["check", "--adopt"], "'--adopt' is no flag of 'rolebook check'",
                "'rolebook check --help' lists the flags"
            ),
            (["--strict", "build"], "'--strict' is no flag of 'rolebook'", "'rolebook --help' lists the flags"),
            (["build", "-x"], "'-x' is no flag of 'rolebook build'", "'rolebook build --help' lists the flags"),
            (["build", "--color", "alwys"], "'alwys' is no value of --color", "did you mean 'always'?"),
            (["build", "--color=red"], "'red' is no value of --color", "--color takes auto, always, never"),
            (["build", "-j", "0"], "'0' is no value of --jobs", "--jobs takes a number from 1 to 4096"),
            (["build", "-jmany"], "'many' is no value of --jobs", "--jobs takes a number from 1 to 4096"),
            (["build", "--strict=yes"], "'yes' is no value of --strict", "--strict takes no value"),
            (["build", "-o"], "'-o' lacks its value", "write --output DIR"),
            (["build", "--output="], "'--output=' lacks its value", "write --output DIR"),
            (["build", "a", "b"], "'b' is one argument too many", "quote a path that has spaces in it"),
            (
                ["build", "--", "a", "--strict"], "'--strict' is one argument too many",
                "quote a path that has spaces in it"
            ),
            (["inspect"], "'rolebook inspect' needs FILE", "for example: rolebook inspect content/nurse.md"),
            ([], "a command is missing", "'rolebook --help' lists the commands"),
        ])
    func unknown(arguments: [String], message: String, help: String) throws {
        let outcome = try place.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages == ["rolebook: error[RB0901]: \(message)", "help: \(help)"])
        #expect(place.names.isEmpty)
    }

    @Test(
        "uses colour as the flag says, then the environment, and not in a pipe",
        arguments: [
            ([], [:], false), (["--color=always"], ["NO_COLOR": "1"], true),
            (["--color", "never"], ["FORCE_COLOR": "1"], false),
            ([], ["FORCE_COLOR": "1"], true), ([], ["FORCE_COLOR": "1", "NO_COLOR": "1"], false),
            ([], ["FORCE_COLOR": "0", "TERM": "xterm"], false), ([], ["TERM": "dumb"], false),
        ] as [([String], [String: String], Bool)])
    func color(flags: [String], environment: [String: String], isPainted: Bool) throws {
        let outcome = try place.run(["check", "nowhere"] + flags, environment: environment)
        #expect(outcome.status == 2)
        #expect(outcome.messages.joined().contains("\u{1B}[") == isPainted)
    }

    @Test("fails when nobody takes its output")
    func fullDevice() throws {
        let outcome = try shell("\"$ROLEBOOK\" --help > /dev/full; echo $?; \"$ROLEBOOK\" --help >&-; echo $?")
        #expect(outcome == "3\n3\n")
    }

    private func shell(_ script: String) throws -> String {
        try Shell.run(script, in: place.path)
    }
}
