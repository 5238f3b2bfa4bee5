/// A list of names in one line, cut at commas outside parentheses.
func listedNames(in text: String) -> [String] {
    var names: [String] = [""]
    var depth = 0
    for character in text {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if character == ",", depth <= 0 { names.append("") } else { names[names.count - 1].append(character) }
    }
    return names.map(\.trimmingSpace).filter { !$0.isEmpty }
}

/// A text and what stands behind it in parentheses, as `word processor (any)`.
func withoutNote(_ text: String) -> (text: String, note: String?) {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else { return (text, nil) }
    let note = text[text.index(after: open)...].dropLast().trimmingSpace
    return (text[..<open].trimmingSpace, note.isEmpty ? nil : note)
}
