/// Findings on the pages of a site: links between them, and what must be unique.
extension Rule {
    package static let unresolvedLink = Rule(
        "RB0801", .warning, "A link in a guide leads to a page, a section or a site that exists.",
        reported: "[Midwife](midwive.md)", instead: "[Midwife](midwife.md)")
    package static let unsafeLink = Rule(
        "RB0802", .warning, "A link in a guide uses http, https, mailto, tel or a path; other schemes are not written.",
        reported: "[run](javascript:alert(1))", instead: "[run](https://example.org/)")
    package static let brokenPageLink = Rule(
        "RB0803", .error, "A link on a finished page leads to a file and an anchor of the site.",
        reported: "<a href=\"rolse/index.html\"> in a template", instead: "<a href=\"{{href}}\">")
    package static let duplicateAnchor = Rule(
        "RB0804", .error, "An id stands once on a page.",
        reported: "<p id=\"main\"> twice in a template", instead: "ids that differ")
    package static let duplicatePath = Rule(
        "RB0805", .error, "Two pages never share an address.",
        reported: "two pages of the path roles/nurse.html", instead: "slug: head-nurse in one of the guides")
    package static let absolutePageLink = Rule(
        "RB0806", .error,
        "A link to a page of the site is relative and names its file, so that the site opens from a disk.",
        reported: "<a href=\"/roles/\"> in a template", instead: "<a href=\"{{href}}\">")
    package static let navigationUnknown = Rule(
        "RB0807", .error, "An entry of the navigation names a guide of the site, or has a label and an address.",
        reported: "navigation:\n  - abuot.md", instead: "navigation:\n  - about.md\n  - Shop: https://example.org/")
    package static let pictureMissing = Rule(
        "RB0808", .warning, "A picture in a guide is a file beside the guides.",
        reported: "![Pay by level](pay.pgn)", instead: "![Pay by level](pay.png)")
    package static let pictureWithoutText = Rule(
        "RB0809", .warning, "A picture has a text that says what it shows.",
        reported: "![](pay.png)", instead: "![Pay rises from 40,000 to 90,000](pay.png)")
    package static let pictureElsewhere = Rule(
        "RB0810", .info, "A picture stands beside the guides, so that it is there without a network.",
        reported: "![Pay](https://example.org/pay.png)", instead: "![Pay](pay.png)")
    package static let externalBroken = Rule(
        "RB0811", .error, "A link to another site leads to a page that is there.",
        reported: "[The study](https://example.org/gone)", instead: "[The study](https://example.org/study)")
    package static let externalUnknown = Rule(
        "RB0812", .info, "A server that is busy or keeps programs out says nothing about a link.",
        reported: "a server that answers 503", instead: "another check on another day")
    package static let externalUnasked = Rule(
        "RB0813", .error, "Links to other sites are asked for by the program curl.",
        reported: "rolebook check --external, where curl is not installed", instead: "apt install curl")

    static let pages: [Rule] = [
        .unresolvedLink, .unsafeLink, .brokenPageLink, .duplicateAnchor, .duplicatePath, .absolutePageLink,
        .navigationUnknown, .pictureMissing, .pictureWithoutText, .pictureElsewhere, .externalBroken,
        .externalUnknown, .externalUnasked,
    ]
}
