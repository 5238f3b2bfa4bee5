/// Gives out fragment names that are unique in one guide: `practical-experience`, `practical-experience-2`.
struct AnchorNames {
    private var taken: Set<String> = []
    /// The number that each title's last name ended in, so that a title of many sections is not counted up each time.
    private var lastNumbers: [String: Int] = [:]

    mutating func name(for title: String) -> String {
        let base = slug(title, fallback: "section")
        var name = base
        var number = lastNumbers[base, default: 0]
        if number > 0 { name = "\(base)-\(number + 1)" }
        number += 1
        while !taken.insert(name).inserted {
            number += 1
            name = "\(base)-\(number)"
        }
        lastNumbers[base] = number
        return name
    }
}

/// A text as letters, digits and hyphens in lower case, at most 80 bytes; letters of any script stay.
func slug(_ text: String, fallback: String) -> String {
    var result = ""
    var isPending = false
    for scalar in text.lowercased().unicodeScalars {
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            if isPending, !result.isEmpty { result += "-" }
            isPending = false
            result.unicodeScalars.append(scalar)
            if result.utf8.count >= 76 { break }
        } else if scalar != "'" && scalar != "\u{2019}" {
            isPending = true
        }
    }
    return result.isEmpty ? fallback : result
}
