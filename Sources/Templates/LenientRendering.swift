import Diagnostics

extension TemplateSet {
    /// Renders as the Mustache specification says, unchecked: a name that is not there is written as nothing.
    package static func renderLenient(template: String, data: Value, partials: [String: String] = [:]) -> String {
        let page = TemplateSource(name: "", path: "template", bytes: Array(template.utf8))
        let others = partials.map { TemplateSource(name: $0.key, path: $0.key, bytes: Array($0.value.utf8)) }
        var output: [UInt8] = []
        TemplateSet.parse([page] + others).value.render(page: "", values: data, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
