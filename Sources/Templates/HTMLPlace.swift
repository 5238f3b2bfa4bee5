/// The places of a page that a section must not leave, and that decide what may be written.
enum HTMLPlace: Hashable {
    case text
    /// The text of an element that holds no markup but understands entities: title and textarea.
    case plainText
    case script, style, comment, declaration
    case tagName, tag
    case attribute(String)
    case unquotedAttribute

    /// Inside the name of a tag and between attributes is one place for a section: `<li{{#open}} class="x"{{/open}}>`.
    var family: HTMLPlace { self == .tagName ? .tag : self }

    var description: String {
        switch self {
        case .text: "in text"
        case .plainText: "in plain text"
        case .script: "in script text"
        case .style: "in style text"
        case .comment: "in a comment"
        case .declaration: "in a declaration"
        case .tagName, .tag: "inside a tag"
        case .attribute(let name): "in the value of '\(name)'"
        case .unquotedAttribute: "in an attribute value without quotes"
        }
    }
}

extension HTMLState {
    var kind: HTMLPlace {
        switch place {
        case .text: .text
        case .tagOpen, .tagName: .tagName
        case .tag, .attributeName, .afterAttributeName: .tag
        case .doubleQuoted, .singleQuoted: .attribute(String(decoding: attribute, as: UTF8.self))
        case .beforeValue, .unquoted: .unquotedAttribute
        case .comment: .comment
        case .markup, .declaration: .declaration
        case .elementText: elementText
        }
    }

    private var elementText: HTMLPlace {
        switch String(decoding: element, as: UTF8.self) {
        case "script": .script
        case "style": .style
        default: .plainText
        }
    }
}
