/// One template file as it was read: the name other templates call it by, its path for messages, and its bytes.
package struct TemplateSource: Sendable {
    /// The path below the templates folder without its ending, such as `role` or `partials/card`.
    package let name: String
    /// The path that messages show, such as `templates/partials/card.mustache`.
    package let path: String
    package let bytes: [UInt8]

    package init(name: String, path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
    }
}
