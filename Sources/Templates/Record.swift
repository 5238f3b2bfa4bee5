/// The fields of a record by name, written as a dictionary is: `["title": .text("Nurse"), "href": .text("nurse.html")]`.
///
/// A page has thousands of records of a few fields each. Looking along a short row costs what one hash does, and making the
/// row costs a fraction of making a dictionary.
package struct Record: Sendable, ExpressibleByDictionaryLiteral {
    private var fields: [(String, Value)]

    package init(dictionaryLiteral elements: (String, Value)...) { fields = elements }

    /// The names must be distinct; of two fields with the same name the first is found.
    package init(_ fields: some Sequence<(String, Value)>) {
        self.fields = Array(fields)
    }

    package subscript(name: String) -> Value? {
        get {
            for (known, value) in fields where known == name { return value }
            return nil
        }
        set {
            let index = fields.firstIndex { known, _ in known == name }
            switch (index, newValue) {
            case (let index?, let value?): fields[index].1 = value
            case (let index?, nil): fields.remove(at: index)
            case (nil, let value?): fields.append((name, value))
            case (nil, nil): break
            }
        }
    }

    package var names: [String] { fields.map(\.0) }
}
