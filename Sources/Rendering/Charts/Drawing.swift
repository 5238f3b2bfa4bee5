import Markdown

/// An inline SVG as it is drawn: elements with attributes, one after the other.
///
/// Lengths across are shares of the width, lengths down are in `em`: the picture fills whatever width it is given and
/// its text keeps the size of text. There are no style attributes, so that the strictest content policy lets it stand.
struct Drawing {
    private(set) var bytes: [UInt8] = []

    mutating func add(_ name: String, _ attributes: [(String, String)], text: String? = nil) {
        open(name, attributes, isEmpty: text == nil)
        if let text {
            bytes.append(escaping: text)
            close(name)
        }
    }

    mutating func open(_ name: String, _ attributes: [(String, String)]) { open(name, attributes, isEmpty: false) }

    mutating func close(_ name: String) { bytes += "</\(name)>".utf8 }

    mutating func breakLine() { bytes.append(0x0A) }

    private mutating func open(_ name: String, _ attributes: [(String, String)], isEmpty: Bool) {
        bytes += "<\(name)".utf8
        for (key, value) in attributes {
            bytes += " \(key)=\"".utf8
            bytes.append(escaping: value)
            bytes += "\"".utf8
        }
        bytes += isEmpty ? "/>".utf8 : ">".utf8
    }
}

extension Drawing {
    /// A share of the width, given in thousandths.
    static func across(_ thousandths: Int) -> String { "\(decimal(thousandths))%" }

    /// A length down, given in tenths of the font size.
    static func down(_ tenths: Int) -> String { "\(decimal(tenths))em" }

    private static func decimal(_ tenths: Int) -> String {
        tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
