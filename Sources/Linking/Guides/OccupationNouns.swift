/// The nouns that end the titles of occupations, as in "Data Engineer".
enum OccupationNouns {
    private static let nouns = [
        "Administrator", "Analyst", "Architect", "Consultant", "Coordinator", "Designer", "Developer", "Director",
        "Engineer", "Intern", "Manager", "Nurse", "Officer", "Practitioner", "Programmer", "Researcher", "Scientist",
        "Specialist", "Teacher", "Technician", "Technologist", "Therapist", "Trainer",
    ].map { Array($0.utf8) }

    /// Written with a capital, as in a title; the plural counts.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        let stem = word.last == UInt8(ascii: "s") ? word.dropLast() : word
        return nouns.contains { $0.elementsEqual(stem) }
    }
}
