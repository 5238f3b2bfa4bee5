/// A statement about the schooling, degrees or training that the role asks for.
package struct EducationRequirement: Hashable, Sendable {
    package var text: String
    package var provenance: Provenance

    package init(text: String, provenance: Provenance) {
        self.text = text
        self.provenance = provenance
    }
}

/// A statement about the practice that the role asks for, in months where it gives a time.
package struct ExperienceRequirement: Hashable, Sendable {
    package var text: String
    package var minimumMonths: Int?
    package var maximumMonths: Int?
    package var provenance: Provenance

    package init(text: String, minimumMonths: Int? = nil, maximumMonths: Int? = nil, provenance: Provenance) {
        self.text = text
        self.minimumMonths = minimumMonths
        self.maximumMonths = maximumMonths
        self.provenance = provenance
    }
}
