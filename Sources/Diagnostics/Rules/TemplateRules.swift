/// Templates: how they are written (RB0700 to RB0719) and what they may use (RB0720 to RB0749).
extension Rule {
    package static let templateSize = Rule(
        "RB0700", .error, "A template holds at most 256 KiB.",
        reported: "a template of 300 KiB", instead: "partials of a few KiB each")
    package static let templateTagUnclosed = Rule(
        "RB0701", .error, "A tag ends with its closing delimiter.",
        reported: "{{title", instead: "{{title}}")
    package static let templateSectionUnclosed = Rule(
        "RB0702", .error, "A section, block or parent ends with a closing tag of its name.",
        reported: "{{#cards}}…", instead: "{{#cards}}…{{/cards}}")
    package static let templateMismatch = Rule(
        "RB0703", .error, "Tags close in the reverse order of their opening.",
        reported: "{{#cards}}{{#tools}}{{/cards}}{{/tools}}", instead: "{{#cards}}{{#tools}}{{/tools}}{{/cards}}")
    package static let templateStrayClose = Rule(
        "RB0704", .error, "A closing tag closes something that is open.",
        reported: "…{{/cards}}", instead: "{{#cards}}…{{/cards}}")
    package static let templateDelimiters = Rule(
        "RB0705", .error, "A delimiter tag gives two words without an equals sign.",
        reported: "{{=<% =}}", instead: "{{=<% %>=}}")
    package static let templateName = Rule(
        "RB0706", .error, "A tag names what it stands for in one word.",
        reported: "{{page title}}", instead: "{{page.title}}")
    package static let templateNesting = Rule(
        "RB0707", .error, "Sections and blocks nest at most 64 deep.",
        reported: "a section in a section, 65 deep", instead: "partials and fewer levels")
    package static let templateEncoding = Rule(
        "RB0708", .error, "A template is UTF-8 without NUL bytes.",
        reported: "role.mustache saved in Latin-1", instead: "role.mustache saved as UTF-8")
    package static let templateNameTwice = Rule(
        "RB0709", .error, "A template has a name of its own.",
        reported: "role.mustache and role.MUSTACHE", instead: "one of the two")
    package static let templateBlockTwice = Rule(
        "RB0710", .error, "A parent tag replaces a block once.",
        reported: "{{<layout}}{{$main}}a{{/main}}{{$main}}b{{/main}}{{/layout}}",
        instead: "{{<layout}}{{$main}}a b{{/main}}{{/layout}}")
    package static let templateUnknownName = Rule(
        "RB0720", .error, "A template uses only what its page gives it.",
        reported: "{{role.titel}}", instead: "{{role.title}}")
    package static let templateMissing = Rule(
        "RB0721", .error, "A partial, a parent and the template of a page exist.",
        reported: "{{>partials/crad}}", instead: "{{>partials/card}}")
    package static let templateUnknownBlock = Rule(
        "RB0722", .error, "A parent tag replaces blocks of its parent.",
        reported: "{{<layout}}{{$mian}}…{{/mian}}{{/layout}}", instead: "{{<layout}}{{$main}}…{{/main}}{{/layout}}")
    package static let templateCycle = Rule(
        "RB0723", .error, "A template does not include itself.",
        reported: "card.mustache with {{>partials/card}} in it", instead: "card.mustache without it")
    package static let templatePageSize = Rule(
        "RB0724", .error, "A page puts together at most 32 templates in each other, 128 levels and 200,000 pieces.",
        reported: "40 partials, each within the one before", instead: "a few partials within each other")
    package static let templateSection = Rule(
        "RB0725", .error, "A section asks for a list, a record, a yes or no, or a value that may be absent.",
        reported: "{{#site.title}}…{{/site.title}}", instead: "{{site.title}}")
    package static let templateUnescaped = Rule(
        "RB0726", .error, "Only finished HTML is written without escaping.",
        reported: "{{{site.title}}}", instead: "{{site.title}}")
    package static let templateNotText = Rule(
        "RB0727", .error, "Only text and numbers are written as text.",
        reported: "{{cards}}", instead: "{{#cards}}{{title}}{{/cards}}")
    package static let templateEscaped = Rule(
        "RB0728", .error, "Finished HTML is not escaped once more.",
        reported: "{{text}}, where text is finished HTML", instead: "{{{text}}}")
    package static let templateUnsafePlace = Rule(
        "RB0729", .error, "A value stands where HTML keeps it apart: in text or in a quoted attribute value.",
        reported: "<a href={{href}}>", instead: "<a href=\"{{href}}\">")
    package static let templateAbsent = Rule(
        "RB0730", .error, "A value that may be absent is used inside a section of its name.",
        reported: "{{page.canonical}}", instead: "{{#page.canonical}}{{page.canonical}}{{/page.canonical}}")
    package static let templateUnbalanced = Rule(
        "RB0731", .error, "A section ends in the place of the HTML that it began in, and a page in text.",
        reported: "{{#isHome}}<p class=\"{{/isHome}}", instead: "<p class=\"{{#isHome}}home{{/isHome}}\">")
    package static let templateStray = Rule(
        "RB0732", .error, "Only blocks stand inside a parent tag.",
        reported: "{{<layout}}text{{/layout}}", instead: "{{<layout}}{{$main}}text{{/main}}{{/layout}}")
    package static let templateEmpty = Rule(
        "RB0733", .error, "The template of a page writes something.",
        reported: "an empty file content/templates/role.mustache", instead: "no such file: the built-in one counts")

    static let templates: [Rule] = [
        .templateSize, .templateTagUnclosed, .templateSectionUnclosed, .templateMismatch, .templateStrayClose,
        .templateDelimiters, .templateName, .templateNesting, .templateEncoding, .templateNameTwice,
        .templateBlockTwice, .templateUnknownName, .templateMissing, .templateUnknownBlock, .templateCycle,
        .templatePageSize, .templateSection, .templateUnescaped, .templateNotText, .templateEscaped,
        .templateUnsafePlace, .templateAbsent, .templateUnbalanced, .templateStray, .templateEmpty,
    ]
}
