import Roles
import Templates

/// Something to learn from, as a link where its address is one of the web, with who made it and who offers it.
enum ResourceLink {
    static let shape = Shape.record(["title": .text, "href": .optional(.text), "note": .optional(.text)])

    static func value(of resource: Resource) -> Value { .record(record(of: resource)) }

    static func record(of resource: Resource) -> Record {
        let note = [resource.author, resource.provider].compactMap(\.self).joined(separator: ", ")
        return [
            "title": .text(resource.title), "href": .optional(resource.url.flatMap(webAddress)),
            "note": .optional(note.isEmpty ? nil : note),
        ]
    }

    private static func webAddress(_ address: String) -> String? {
        address.hasPrefix("https://") || address.hasPrefix("http://") ? address : nil
    }
}
