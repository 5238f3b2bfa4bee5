/// Findings on what several guides say together: comparisons, statements that disagree, and codes of occupations.
extension Rule {
    package static let comparisonLimit = Rule(
        "RB0651", .info, "The two hundred related pairs of roles with most in common have a page that compares them.")
    package static let unknownRole = Rule(
        "RB0652", .error, "A command names a role by its title or its slug.")
}
